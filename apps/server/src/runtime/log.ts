import { type DestinationStream, type Logger, pino } from 'pino';
import { redactSecrets } from './redact-secrets.ts';

/** Structured logs with one JSON line for each entry. */
export type Log = Pick<Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'isLevelEnabled'>;

/** The end of the name of a member that may contain a secret, in any spelling: `clientSecret`, `client_secret`, `X-Client-Secret`. */
const SECRET_NAME = /(?:authorization|token|key|secret|password|passphrase|cookie|assertion|verifier|parameter)s?$/;

/** The maximum depth of logged values. It also limits circular ones. */
const MAX_DEPTH = 10;

/** Creates the log. It leaves out members that may contain a secret, and truncates secrets in text. */
export function createLog(level: string, destination: DestinationStream = pino.destination(2)): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      hooks: {
        logMethod(parameters, method) {
          method.apply(this, parameters.map((each) => withoutSecrets(each)) as typeof parameters);
        },
      },
    },
    destination,
  );
}

function withoutSecrets(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactSecrets(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === MAX_DEPTH) return '…';
  if (Array.isArray(value)) return value.map((each) => withoutSecrets(each, depth + 1));
  if (value instanceof Error) return withoutSecrets(describeError(value), depth);
  if ('toJSON' in value && typeof value.toJSON === 'function') return withoutSecrets(value.toJSON(), depth + 1);
  const members = Object.entries(value);
  return Object.fromEntries(members.flatMap(([name, member]) => (isSecret(name) ? [] : [[name, withoutSecrets(member, depth + 1)]])));
}

function isSecret(name: string): boolean {
  return SECRET_NAME.test(name.toLowerCase().replace(/[^a-z]/g, ''));
}

/** The logged members of an error: the fault, and its place in the code and the schema. */
const ERROR_MEMBERS = [
  'type',
  'code',
  'severity',
  'schema',
  'table',
  'column',
  'constraint',
  'routine',
  'syscall',
  'address',
  'port',
] as const;

/**
 * The logged form of an error. Other members are left out: a driver adds the values of the statement to an error, in members such
 * as `detail`, `where`, `parameters` and `params`.
 */
function describeError(error: Error): object {
  const members = error as Error & Partial<Record<(typeof ERROR_MEMBERS)[number], unknown>>;
  const logged = ERROR_MEMBERS.flatMap((name) => (members[name] === undefined ? [] : [[name, members[name]] as const]));
  return {
    name: error.name,
    message: error.message,
    ...Object.fromEntries(logged),
    stack: error.stack,
    ...(error.cause !== undefined && { cause: error.cause }),
    ...(error instanceof AggregateError && { errors: error.errors }),
  };
}
