import { commands } from './commands.ts';

const ENVIRONMENT = `
  PORT                        the port to listen on; 0 takes any free port          (8787)
  HOST                        the address to listen on                              (127.0.0.1)
  DATABASE_URL                a postgres:// URL                                     (the embedded database)
  DATA_DIR                    the folder of the embedded database and of demo.env   (.keyrail)
  REDIS_URL                   a redis:// URL; all servers count requests there      (each server counts alone)
  SERVERS_SHARING_REDIS       the number of those servers                           (1)
  KEYRAIL_SECRET              the secret to sign and encrypt with                   (generated, and kept in DATA_DIR; required with DATABASE_URL)
  PUBLIC_URL                  the URL that clients use                              (the address it listens on)
  TRUSTED_PROXIES             proxies whose X-Forwarded-For the server trusts       (none)
  WEBHOOK_ALLOWED_NETWORKS    addresses for webhooks besides the public Internet    (none)
  FAILED_ATTEMPTS_PER_MINUTE  failed authentication attempts that an address may make  (60)
  REQUEST_LOG_DAYS            days that the request log keeps a request             (30)
  SHUTDOWN_DELAY_SECONDS      how long the server keeps serving after a stop signal (0; 5 with DATABASE_URL)
  OIDC_ISSUER                 the OpenID Connect provider whose JWTs users present  (for development: a provider beside the embedded database)
  OIDC_AUDIENCE               the aud of those JWTs                                 (none; required with OIDC_ISSUER)
  OIDC_PORT                   the port of the provider for development              (any free port, and the same port from then on)
  METRICS_TOKEN               the token that the operator presents at /metrics      (none: closed; with the embedded database, open to this machine)
  OTEL_EXPORTER_OTLP_ENDPOINT  the base URL of an OpenTelemetry collector for traces  (no traces)
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT  the full URL of the collector for traces      (/v1/traces below the base URL)
  OTEL_SERVICE_NAME           the name of this server in traces                     (keyrail)
  CORS_ORIGINS                the origins whose pages may call from a browser       (none)
  LOG_LEVEL                   fatal, error, warn, info, debug, trace or silent      (info)
`;

/** The text of `keyrail-server --help`. */
export function helpText(): string {
  const usages = Object.values(commands).map(({ usage, summary }) => `  ${`keyrail-server ${usage}`.trimEnd()}\n        ${summary}\n`);
  return `keyrail-server: the Keyrail server\n\nUsage\n${usages.join('')}\nEnvironment${ENVIRONMENT}`;
}
