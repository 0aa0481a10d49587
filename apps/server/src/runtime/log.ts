import { type DestinationStream, type Logger, pino } from 'pino';
import { redactSecrets } from './redact-secrets.ts';

/** Structured logs, a JSON line an entry. */
export type Log = Pick<Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'isLevelEnabled'>;

/** How a member ends that may hold a secret, whichever spelling its name has: `clientSecret`, `client_secret`, `X-Client-Secret`. */
const SECRET_NAME = /(?:authorization|token|key|secret|password|passphrase|cookie|assertion|verifier|parameter)s?$/;

/** How deep what is logged may lie. What refers to itself ends there. */
const MAX_DEPTH = 10;

/** Makes the log. Members that may hold a secret are left out whatever is passed, and one that stands in a text is cut. */
export function createLog(level: string, destination: DestinationStream = pino.destination(2)): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      hooks: {
        logMethod(given, method) {
          method.apply(this, given.map((each) => withoutSecrets(each)) as typeof given);
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

/** What is told of an error: what went wrong and where in the code and the schema. */
const TOLD = ['type', 'code', 'severity', 'schema', 'table', 'column', 'constraint', 'routine', 'syscall', 'address', 'port'] as const;

/**
 * An error as it is logged. What else hangs on it is left out, for a driver hangs the statement's values there, in members
 * such as `detail`, `where`, `parameters` and `params`.
 */
function describeError(error: Error): object {
  const members = error as Error & Partial<Record<(typeof TOLD)[number], unknown>>;
  const told = TOLD.flatMap((name) => (members[name] === undefined ? [] : [[name, members[name]] as const]));
  return {
    name: error.name,
    message: error.message,
    ...Object.fromEntries(told),
    stack: error.stack,
    ...(error.cause !== undefined && { cause: error.cause }),
    ...(error instanceof AggregateError && { errors: error.errors }),
  };
}
