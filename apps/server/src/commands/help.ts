import { commands } from './commands.ts';

const ENVIRONMENT = `
  HOST             the address to listen on                            (127.0.0.1)
  PORT             the port to listen on, 0 for any free one           (8787)
  DATABASE_URL     postgres://…                                        (an embedded database in DATA_DIR)
  REDIS_URL        redis://…, in which several servers share limits    (each server counts alone)
  SERVERS_SHARING_REDIS  the number of these servers                   (1)
  DATA_DIR         the folder of the embedded database                 (.keyrail)
  KEYRAIL_SECRET   the secret that signs and encrypts                  (generated in DATA_DIR; required with DATABASE_URL)
  PUBLIC_URL       the URL at which clients reach the server           (the one it listens on)
  TRUSTED_PROXIES  addresses and ranges whose X-Forwarded-For counts   (none)
  WEBHOOK_ALLOWED_NETWORKS  private networks that webhooks may reach   (none)
  FAILED_ATTEMPTS_PER_MINUTE  failed authentications per address       (60)
  REQUEST_LOG_DAYS  how many days the log keeps a request              (30)
  SHUTDOWN_DELAY_SECONDS  how long it still serves after SIGTERM       (0; 5 with DATABASE_URL)
  OIDC_ISSUER      the OpenID provider whose JWTs are accepted         (one for development, with the embedded database)
  OIDC_AUDIENCE    the aud of its JWTs                                 (required with OIDC_ISSUER)
  OIDC_PORT        the port of the provider for development            (any free one, then always the same)
  METRICS_TOKEN    the operator's bearer token for /metrics            (none: with the embedded database, open to this machine)
  OTEL_EXPORTER_OTLP_ENDPOINT  the collector that receives traces      (no traces)
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT  the same, as the full URL        (its /v1/traces)
  OTEL_SERVICE_NAME            the name of this server in traces       (keyrail)
  CORS_ORIGINS     origins whose pages may call from a browser         (none)
  LOG_LEVEL        fatal, error, warn, info, debug, trace or silent    (info)
`;

/** The text of `keyrail-server --help`. */
export function helpText(): string {
  const usages = Object.values(commands).map(({ usage, summary }) => `  ${`keyrail-server ${usage}`.trimEnd()}\n        ${summary}\n`);
  return `keyrail-server: the Keyrail server\n\nUsage\n${usages.join('')}\nEnvironment${ENVIRONMENT}`;
}
