import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { createIpList } from './ip-list.ts';

/** The least length of the server's secret, in characters. */
const MIN_SECRET = 32;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** How servers count together. */
export interface RedisSettings {
  readonly url: string;
  /** How many they are; `undefined` if nobody said. */
  readonly servers: number | undefined;
}

/** All that the process is told from outside. Frozen; read once, in `main.ts`. */
export interface Config {
  /** The address to listen on. */
  readonly host: string;
  /** The port to listen on; 0 lets the system choose. */
  readonly port: number;
  /** A `postgres://` URL, or `undefined` for the embedded database in {@link Config.dataDirectory}. */
  readonly databaseUrl: string | undefined;
  /** Where the servers of one database count together what is limited; `undefined` if each counts for itself. */
  readonly redis: RedisSettings | undefined;
  /** The absolute path of the folder for the embedded database and `demo.env`. */
  readonly dataDirectory: string;
  /**
   * What the server signs and encrypts with; `undefined` only beside the embedded database, where one is made and kept.
   * All servers of one database have the same.
   */
  readonly secret: string | undefined;
  /** The URL that clients know the server by, as `iss` of its tokens; `undefined` if it is the one it listens on. */
  readonly publicUrl: string | undefined;
  /** The proxies whose `X-Forwarded-For` is believed: addresses and CIDR ranges. */
  readonly trustedProxies: readonly string[];
  /** Where webhooks may lead besides the public Internet, also without TLS: addresses and CIDR ranges. */
  readonly webhookAllowedNetworks: readonly string[];
  /** How many attempts to authenticate may fail in a minute, for each address. */
  readonly failedAttemptsPerMinute: number;
  /** For how many days a request is kept in the log of requests. */
  readonly requestLogDays: number;
  /** For how many seconds it goes on serving once it is told to stop, and says at `/readyz` that it will. */
  readonly shutdownDelaySeconds: number;
  /** The OpenID provider whose JWTs people present; `undefined` if none is configured. */
  readonly oidc: { readonly issuer: string; readonly audience: string } | undefined;
  /** The port of the development identity provider; 0 for any that is free, and the same one from then on. */
  readonly oidcPort: number;
  /** What the operator presents to read the metrics; `undefined` if none is set. */
  readonly metricsToken: string | undefined;
  /** Where traces go, and under which name; `undefined` if nowhere. */
  readonly tracing: { readonly url: string; readonly serviceName: string } | undefined;
  /** The origins whose pages may call from a browser; none by default. */
  readonly corsOrigins: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** A setting that can't be used. Its message lists each and says what is allowed. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the configuration from environment variables.
 *
 * @throws ConfigError that names every setting that can't be used, never with the value of a secret one.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const complaints: string[] = [];
  const setting = (name: string, fallback: string): string => environment[name]?.trim() || fallback;

  const port = Number(setting('PORT', '8787'));
  if (!Number.isInteger(port) || port < 0 || port > 65535) complaints.push('PORT is a whole number from 0 to 65535.');

  const host = setting('HOST', '127.0.0.1');
  if (isIP(host) === 0 && !/^[a-z0-9.-]+$/i.test(host)) complaints.push('HOST is an IP address or a host name.');

  const databaseUrl = setting('DATABASE_URL', '') || undefined;
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    complaints.push('DATABASE_URL begins with postgres:// (leave it out to use the embedded database).');
  }

  const redisUrl = setting('REDIS_URL', '') || undefined;
  if (redisUrl !== undefined && !isRedisUrl(redisUrl)) {
    complaints.push('REDIS_URL is a URL that begins with redis:// or rediss:// (leave it out if there is one server).');
  }
  const sharing = setting('SERVERS_SHARING_REDIS', '');
  const servers = sharing === '' ? undefined : Number(sharing);
  if (servers !== undefined && !(Number.isInteger(servers) && servers >= 1))
    complaints.push('SERVERS_SHARING_REDIS is a whole number from 1 on.');
  const redis = redisUrl === undefined ? undefined : { url: redisUrl, servers };

  const secret = setting('KEYRAIL_SECRET', '') || undefined;
  if (secret !== undefined && secret.length < MIN_SECRET) complaints.push(`KEYRAIL_SECRET has at least ${MIN_SECRET} characters.`);
  if (secret === undefined && databaseUrl !== undefined) {
    complaints.push(
      `KEYRAIL_SECRET is needed beside DATABASE_URL: at least ${MIN_SECRET} random characters, such as from: openssl rand -hex 32`,
    );
  }

  const publicUrl = setting('PUBLIC_URL', '').replace(/\/+$/, '') || undefined;
  if (publicUrl !== undefined && !/^https?:\/\/[^/?#]+$/.test(publicUrl))
    complaints.push('PUBLIC_URL is scheme, host and port alone, such as https://keys.example.com.');

  const networks = (name: string): string[] => {
    const entries = setting(name, '')
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean);
    try {
      createIpList(entries);
    } catch {
      complaints.push(`${name} is a list of IP addresses and CIDR ranges, with commas between.`);
    }
    return entries;
  };
  const trustedProxies = networks('TRUSTED_PROXIES');
  const webhookAllowedNetworks = networks('WEBHOOK_ALLOWED_NETWORKS');

  const failedAttemptsPerMinute = Number(setting('FAILED_ATTEMPTS_PER_MINUTE', '60'));
  if (!Number.isInteger(failedAttemptsPerMinute) || failedAttemptsPerMinute < 1) {
    complaints.push('FAILED_ATTEMPTS_PER_MINUTE is a whole number from 1 on.');
  }

  const requestLogDays = Number(setting('REQUEST_LOG_DAYS', '30'));
  if (!Number.isInteger(requestLogDays) || requestLogDays < 1 || requestLogDays > 400) {
    complaints.push('REQUEST_LOG_DAYS is a whole number from 1 to 400.');
  }

  // Whatever sends requests here needs that long to notice; where a person tries it out, nothing does.
  const shutdownDelaySeconds = Number(setting('SHUTDOWN_DELAY_SECONDS', databaseUrl === undefined ? '0' : '5'));
  if (!Number.isInteger(shutdownDelaySeconds) || shutdownDelaySeconds < 0 || shutdownDelaySeconds > 300) {
    complaints.push('SHUTDOWN_DELAY_SECONDS is a whole number from 0 to 300.');
  }

  const oidcIssuer = setting('OIDC_ISSUER', '') || undefined;
  const oidcAudience = setting('OIDC_AUDIENCE', '') || undefined;
  if ((oidcIssuer === undefined) !== (oidcAudience === undefined))
    complaints.push('OIDC_ISSUER and OIDC_AUDIENCE are given together, or neither.');
  if (oidcIssuer !== undefined && !isIssuer(oidcIssuer)) {
    complaints.push('OIDC_ISSUER is an https:// URL without query or fragment, exactly as in the iss of its tokens.');
  }
  const oidc = oidcIssuer !== undefined && oidcAudience !== undefined ? { issuer: oidcIssuer, audience: oidcAudience } : undefined;

  const oidcPort = Number(setting('OIDC_PORT', '0'));
  if (!Number.isInteger(oidcPort) || oidcPort < 0 || oidcPort > 65535) complaints.push('OIDC_PORT is a whole number from 0 to 65535.');

  const metricsToken = setting('METRICS_TOKEN', '') || undefined;
  if (metricsToken !== undefined && !/^[\x21-\x7e]{16,}$/.test(metricsToken)) {
    complaints.push('METRICS_TOKEN has at least 16 characters, and no space, such as from: openssl rand -hex 32');
  }

  const collector = setting('OTEL_EXPORTER_OTLP_ENDPOINT', '').replace(/\/+$/, '') || undefined;
  if (collector !== undefined && !isHttpUrl(collector)) {
    complaints.push('OTEL_EXPORTER_OTLP_ENDPOINT is the base URL of a collector that takes OTLP over HTTP, such as http://localhost:4318.');
  }
  // As the OTLP specification has it: the one for traces is taken as it is, and before the one for all.
  const tracesCollector = setting('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', '') || undefined;
  if (tracesCollector !== undefined && !isHttpUrl(tracesCollector)) {
    complaints.push(
      'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT is the URL at which a collector takes traces, such as http://localhost:4318/v1/traces.',
    );
  }

  const tracesUrl = tracesCollector ?? (collector && `${collector}/v1/traces`);

  const corsOrigins = setting('CORS_ORIGINS', '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  if (!corsOrigins.every((origin) => URL.parse(origin)?.origin === origin)) {
    complaints.push(
      'CORS_ORIGINS is a list of origins, each scheme, host and port alone, such as https://app.example.com, with commas between.',
    );
  }

  const logLevel = setting('LOG_LEVEL', 'info') as Config['logLevel'];
  if (!LOG_LEVELS.includes(logLevel)) complaints.push(`LOG_LEVEL is one of ${LOG_LEVELS.join(', ')}.`);

  if (complaints.length > 0) throw new ConfigError(complaints.join('\n'));
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

/** An issuer is reached by https (OpenID Connect Discovery, section 3); only on the same machine may it be http. */
function isIssuer(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.search || url.hash || url.username || /[?#]/.test(text)) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname));
}
