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
    { level, base: null, errorKey: 'error', timestamp: pino.stdTimeFunctions.isoTime, redact: { paths: REDACTED, remove: true } },
    destination,
  );
}
