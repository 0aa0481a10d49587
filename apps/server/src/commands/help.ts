import { commands } from './commands.ts';

const ENVIRONMENT = `
  HOST             the address to listen on                            (127.0.0.1)
  PORT             the port to listen on, 0 for any                    (8787)
  DATABASE_URL     postgres://…                                        (an embedded database in DATA_DIR)
  REDIS_URL        redis://…, where several servers count together     (each counts for itself)
  SERVERS_SHARING_REDIS  how many servers do so                        (1)
  DATA_DIR         where the embedded database lives                   (.keyrail)
  KEYRAIL_SECRET   what the server signs and encrypts with             (made and kept in DATA_DIR; needed with DATABASE_URL)
  PUBLIC_URL       the URL that clients know it by                     (the one it listens on)
  TRUSTED_PROXIES  addresses and ranges whose X-Forwarded-For counts   (none)
  WEBHOOK_ALLOWED_NETWORKS  where webhooks may lead besides the Internet  (none)
  FAILED_ATTEMPTS_PER_MINUTE  how many an address may make             (60)
  REQUEST_LOG_DAYS  how many days a request is kept in the log        (30)
  SHUTDOWN_DELAY_SECONDS  how long it serves on when told to stop     (0; 5 with DATABASE_URL)
  OIDC_ISSUER      the OpenID provider whose JWTs people present       (one for development, beside the embedded database)
  OIDC_AUDIENCE    what its JWTs name as aud                           (needed with OIDC_ISSUER)
  OIDC_PORT        the port of the one for development                 (any free one, and the same from then on)
  METRICS_TOKEN    what the operator presents at /metrics              (none: for programs on this machine, if the database is embedded)
  OTEL_EXPORTER_OTLP_ENDPOINT  the collector that traces go to         (no traces)
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT  the same, as the full URL        (its /v1/traces)
  OTEL_SERVICE_NAME            what this server is called in them      (keyrail)
  CORS_ORIGINS     origins whose pages may call from a browser         (none)
  LOG_LEVEL        fatal, error, warn, info, debug, trace or silent    (info)
`;

/** What `keyrail-server --help` shows. */
export function helpText(): string {
  const usages = Object.values(commands).map(({ usage, summary }) => `  ${`keyrail-server ${usage}`.trimEnd()}\n        ${summary}\n`);
  return `keyrail-server: the Keyrail server\n\nUsage\n${usages.join('')}\nEnvironment${ENVIRONMENT}`;
}
