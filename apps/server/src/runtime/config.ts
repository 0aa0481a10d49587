import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { createIpList } from './ip-list.ts';

/** The minimum length of the server's secret, in characters. */
const MIN_SECRET_LENGTH = 32;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The Redis in which servers count requests together. */
export interface RedisSettings {
  readonly url: string;
  /** The number of servers that share it; `undefined` if it is not set. */
  readonly servers: number | undefined;
}

/** The settings of the process. The object is frozen, and `main.ts` reads it once. */
export interface Config {
  /** The address to listen on. */
  readonly host: string;
  /** The port to listen on; 0 takes any free port. */
  readonly port: number;
  /** A `postgres://` URL, or `undefined` for the embedded database in {@link Config.dataDirectory}. */
  readonly databaseUrl: string | undefined;
  /** Where all servers of a database count requests together; `undefined` if each server counts alone. */
  readonly redis: RedisSettings | undefined;
  /** The absolute path of the folder for the embedded database and `demo.env`. */
  readonly dataDirectory: string;
  /**
   * The secret that the server signs and encrypts with. It is `undefined` only with the embedded database: the server then
   * generates one and keeps it. All servers of a database have the same secret.
   */
  readonly secret: string | undefined;
  /** The URL that clients use, and the `iss` of the server's tokens; `undefined` if it is the address that the server listens on. */
  readonly publicUrl: string | undefined;
  /** The proxies whose `X-Forwarded-For` the server trusts: addresses and CIDR ranges. */
  readonly trustedProxies: readonly string[];
  /** Addresses and CIDR ranges that webhooks may reach besides the public Internet, also without TLS. */
  readonly webhookAllowedNetworks: readonly string[];
  /** The number of failed authentication attempts that an address may make in a minute. */
  readonly failedAttemptsPerMinute: number;
  /** The number of days that the request log keeps a request. */
  readonly requestLogDays: number;
  /** How many seconds the server keeps serving after a signal to stop, while `/readyz` returns 503. */
  readonly shutdownDelaySeconds: number;
  /** The OpenID Connect provider whose JWTs users present; `undefined` if none is configured. */
  readonly oidc: { readonly issuer: string; readonly audience: string } | undefined;
  /** The port of the identity provider for development; 0 takes any free port, and the same port from then on. */
  readonly oidcPort: number;
  /** The token that the operator presents to read the metrics; `undefined` if none is set. */
  readonly metricsToken: string | undefined;
  /** The URL that receives traces, and the name of this server in them; `undefined` if the server exports no traces. */
  readonly tracing: { readonly url: string; readonly serviceName: string } | undefined;
  /** The origins whose pages may call the API from a browser; none by default. */
  readonly corsOrigins: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Some settings are invalid. The message names each and says what is allowed. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the configuration from environment variables.
 *
 * @throws ConfigError that names all invalid settings, and contains no secret
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const setting = (name: string, fallback: string): string => environment[name]?.trim() || fallback;

  const port = Number(setting('PORT', '8787'));
  if (!Number.isInteger(port) || port < 0 || port > 65535) faults.push('PORT must be a whole number from 0 to 65535.');

  const host = setting('HOST', '127.0.0.1');
  if (isIP(host) === 0 && !/^[a-z0-9.-]+$/i.test(host)) faults.push('HOST must be an IP address or a host name.');

  const databaseUrl = setting('DATABASE_URL', '') || undefined;
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    faults.push('DATABASE_URL must start with postgres://. To use the embedded database, leave it out.');
  }

  const redisUrl = setting('REDIS_URL', '') || undefined;
  if (redisUrl !== undefined && !isRedisUrl(redisUrl)) {
    faults.push('REDIS_URL must be a URL that starts with redis:// or rediss://. With only one server, leave it out.');
  }
  const serversText = setting('SERVERS_SHARING_REDIS', '');
  const servers = serversText === '' ? undefined : Number(serversText);
  if (servers !== undefined && !(Number.isInteger(servers) && servers >= 1))
    faults.push('SERVERS_SHARING_REDIS must be a whole number of at least 1.');
  const redis = redisUrl === undefined ? undefined : { url: redisUrl, servers };

  const secret = setting('KEYRAIL_SECRET', '') || undefined;
  if (secret !== undefined && secret.length < MIN_SECRET_LENGTH)
    faults.push(`KEYRAIL_SECRET must have at least ${MIN_SECRET_LENGTH} characters.`);
  if (secret === undefined && databaseUrl !== undefined) {
    faults.push(
      `KEYRAIL_SECRET is required with DATABASE_URL: at least ${MIN_SECRET_LENGTH} random characters. Generate them with: openssl rand -hex 32`,
    );
  }

  const publicUrl = setting('PUBLIC_URL', '').replace(/\/+$/, '') || undefined;
  if (publicUrl !== undefined && !/^https?:\/\/[^/?#]+$/.test(publicUrl))
    faults.push('PUBLIC_URL must have only a scheme, a host and a port, such as https://keys.example.com.');

  const readNetworks = (name: string): string[] => {
    const entries = setting(name, '')
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean);
    try {
      createIpList(entries);
    } catch {
      faults.push(`${name} must be a list of IP addresses and CIDR ranges, separated by commas.`);
    }
    return entries;
  };
  const trustedProxies = readNetworks('TRUSTED_PROXIES');
  const webhookAllowedNetworks = readNetworks('WEBHOOK_ALLOWED_NETWORKS');

  const failedAttemptsPerMinute = Number(setting('FAILED_ATTEMPTS_PER_MINUTE', '60'));
  if (!Number.isInteger(failedAttemptsPerMinute) || failedAttemptsPerMinute < 1) {
    faults.push('FAILED_ATTEMPTS_PER_MINUTE must be a whole number of at least 1.');
  }

  const requestLogDays = Number(setting('REQUEST_LOG_DAYS', '30'));
  if (!Number.isInteger(requestLogDays) || requestLogDays < 1 || requestLogDays > 400) {
    faults.push('REQUEST_LOG_DAYS must be a whole number from 1 to 400.');
  }

  // A load balancer needs that long to notice. The embedded database is for trying Keyrail out, without a load balancer.
  const shutdownDelaySeconds = Number(setting('SHUTDOWN_DELAY_SECONDS', databaseUrl === undefined ? '0' : '5'));
  if (!Number.isInteger(shutdownDelaySeconds) || shutdownDelaySeconds < 0 || shutdownDelaySeconds > 300) {
    faults.push('SHUTDOWN_DELAY_SECONDS must be a whole number from 0 to 300.');
  }

  const oidcIssuer = setting('OIDC_ISSUER', '') || undefined;
  const oidcAudience = setting('OIDC_AUDIENCE', '') || undefined;
  if ((oidcIssuer === undefined) !== (oidcAudience === undefined))
    faults.push('OIDC_ISSUER and OIDC_AUDIENCE belong together: set both or neither.');
  if (oidcIssuer !== undefined && !isIssuer(oidcIssuer)) {
    faults.push('OIDC_ISSUER must be an https:// URL without query or fragment, exactly as in the iss of its tokens.');
  }
  const oidc = oidcIssuer !== undefined && oidcAudience !== undefined ? { issuer: oidcIssuer, audience: oidcAudience } : undefined;

  const oidcPort = Number(setting('OIDC_PORT', '0'));
  if (!Number.isInteger(oidcPort) || oidcPort < 0 || oidcPort > 65535) faults.push('OIDC_PORT must be a whole number from 0 to 65535.');

  const metricsToken = setting('METRICS_TOKEN', '') || undefined;
  if (metricsToken !== undefined && !/^[\x21-\x7e]{16,}$/.test(metricsToken)) {
    faults.push('METRICS_TOKEN must have at least 16 characters, and no space. Generate one with: openssl rand -hex 32');
  }

  const collector = setting('OTEL_EXPORTER_OTLP_ENDPOINT', '').replace(/\/+$/, '') || undefined;
  if (collector !== undefined && !isHttpUrl(collector)) {
    faults.push('OTEL_EXPORTER_OTLP_ENDPOINT must be the base URL of a collector for OTLP over HTTP, such as http://localhost:4318.');
  }
  // By the OTLP specification, the variable for traces overrides the general one, and its URL is used unchanged.
  const tracesCollector = setting('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', '') || undefined;
  if (tracesCollector !== undefined && !isHttpUrl(tracesCollector)) {
    faults.push(
      'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT must be the full URL of a collector for traces, such as http://localhost:4318/v1/traces.',
    );
  }

  const tracesUrl = tracesCollector ?? (collector && `${collector}/v1/traces`);

  const corsOrigins = setting('CORS_ORIGINS', '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  if (!corsOrigins.every((origin) => URL.parse(origin)?.origin === origin)) {
    faults.push(
      'CORS_ORIGINS must be a list of origins, separated by commas. An origin is a scheme, a host and a port, such as https://app.example.com.',
    );
  }

  const logLevel = setting('LOG_LEVEL', 'info') as Config['logLevel'];
  if (!LOG_LEVELS.includes(logLevel)) faults.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);

  if (faults.length > 0) throw new ConfigError(faults.join('\n'));
  return Object.freeze({
    host,
    port,
    databaseUrl,
    redis,
    dataDirectory: resolve(setting('DATA_DIR', '.keyrail')),
    secret,
    publicUrl,
    trustedProxies,
    webhookAllowedNetworks,
    failedAttemptsPerMinute,
    requestLogDays,
    shutdownDelaySeconds,
    oidc,
    oidcPort,
    metricsToken,
    tracing: tracesUrl === undefined ? undefined : { url: tracesUrl, serviceName: setting('OTEL_SERVICE_NAME', 'keyrail') },
    corsOrigins,
    logLevel,
  });
}

function isHttpUrl(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}

function isRedisUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^rediss?:$/.test(url.protocol) && url.hostname !== '';
}

/** An issuer needs https (OpenID Connect Discovery, section 3). Only on the same machine, http is allowed. */
function isIssuer(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.search || url.hash || url.username || /[?#]/.test(text)) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname));
}
