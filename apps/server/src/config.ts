import { isIP } from 'node:net';
import { resolve } from 'node:path';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** All that the process is told from outside. Frozen; read once, in `main.ts`. */
export interface Config {
  /** The address to listen on. */
  readonly host: string;
  /** The port to listen on; 0 lets the system choose. */
  readonly port: number;
  /** A `postgres://` URL, or `undefined` for the embedded database in {@link Config.dataDirectory}. */
  readonly databaseUrl: string | undefined;
  /** The absolute path of the folder for the embedded database and `demo.env`. */
  readonly dataDirectory: string;
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

  const logLevel = setting('LOG_LEVEL', 'info') as Config['logLevel'];
  if (!LOG_LEVELS.includes(logLevel)) complaints.push(`LOG_LEVEL is one of ${LOG_LEVELS.join(', ')}.`);

  if (complaints.length > 0) throw new ConfigError(complaints.join('\n'));
  return Object.freeze({ host, port, databaseUrl, dataDirectory: resolve(setting('DATA_DIR', '.keyrail')), logLevel });
}
