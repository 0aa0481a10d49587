import { type DestinationStream, type Logger, pino } from 'pino';

/** Structured logs, a JSON line an entry. */
export type Log = Logger;

/** Where a secret could stand in what is logged. */
const REDACTED = ['authorization', 'token', 'key', 'secret', 'password', 'parameters'].flatMap((name) => [
  name,
  `*.${name}`,
  `*.*.${name}`,
]);

/** Makes the log. Members that may hold a secret are left out whatever is passed. */
export function createLog(level: string, destination: DestinationStream = pino.destination(2)): Log {
  return pino(
    {
      level,
      base: null,
      errorKey: 'error',
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { error: describeError },
      redact: { paths: REDACTED, remove: true },
    },
    destination,
  );
}

/** What is told of an error: what went wrong and where in the code and the schema. */
const TOLD = ['type', 'code', 'severity', 'schema', 'table', 'column', 'constraint', 'routine', 'syscall', 'address', 'port'] as const;

/**
 * An error as it is logged. What else hangs on it is left out, for a driver hangs the statement's values there, in members
 * such as `detail`, `where`, `parameters` and `params`.
 */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const members = error as Error & Partial<Record<(typeof TOLD)[number], unknown>>;
  const told = TOLD.flatMap((name) => (members[name] === undefined ? [] : [[name, members[name]] as const]));
  return {
    name: error.name,
    message: error.message,
    ...Object.fromEntries(told),
    stack: error.stack,
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
    ...(error instanceof AggregateError && { errors: error.errors.map(describeError) }),
  };
}
