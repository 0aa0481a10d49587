import type { Principal } from '@keyrail/contract';
import type { Database } from '../database/database.ts';
import type { Exchange } from '../pipeline/exchange.ts';
import type { Clock } from '../runtime/clock.ts';
import { createUuidSequence } from '../runtime/identifiers.ts';
import type { Log } from '../runtime/log.ts';
import { startPeriodicTask } from '../runtime/periodic-task.ts';
import { type NewRequest, writeRequests } from './new-requests.repository.ts';

/** The interval of writes, in milliseconds. The contract promises that a request is visible within 2 s. */
const FLUSH_INTERVAL = 1_000;

/** The maximum number of requests in one write. It is small, so that other statements wait only briefly on the embedded database. */
const BATCH_SIZE = 500;

/** The maximum number of waiting requests: about 50 MB. */
const MAX_WAITING = 100_000;

const MAX_USER_AGENT = 500;

/** Collects authenticated requests and writes them in batches, after their responses. */
export interface RequestLog {
  /** Records an answered request if its principal is known. */
  observe(exchange: Exchange, status: number): void;
  /** The number of requests that wait to be written. */
  readonly waiting: number;
  /** The number of requests that were dropped since the start, because too many waited for the database. */
  readonly dropped: number;
  /** Writes all recorded requests. If that fails, they stay recorded for the next write. */
  flush(): Promise<void>;
  /** Writes the remaining requests for the last time. Later requests are dropped. */
  stop(): Promise<void>;
}

/** @param maxWaiting - the maximum number of requests that wait for the database; new requests replace the oldest ones */
export function createRequestLog(
  { database, clock, log }: { database: Database; clock: Clock; log: Log },
  maxWaiting = MAX_WAITING,
): RequestLog {
  /** Oldest first. */
  const waiting: NewRequest[] = [];
  /** The batch whose write is not confirmed. It is repeated unchanged, so that no request is written twice. */
  let unconfirmed: NewRequest[] = [];
  let isStopped = false;
  let dropped = 0;
  let droppedAndReported = 0;
  const newUuid = createUuidSequence();

  async function writeAll(): Promise<void> {
    // Requests that arrive during this run are written in the next one. Requests that are dropped during it are not waited for.
    let left = unconfirmed.length + waiting.length;
    while (left > 0 && unconfirmed.length + waiting.length > 0) {
      if (unconfirmed.length === 0) unconfirmed = waiting.splice(0, BATCH_SIZE);
      await writeRequests(database, unconfirmed);
      left -= unconfirmed.length;
      unconfirmed = [];
      reportDropped();
    }
    writeIfMany();
  }

  /** Early writes cost less garbage collection than a long queue, and spread the load on the database. */
  function writeIfMany(): void {
    if (waiting.length >= BATCH_SIZE) void writing.run();
  }

  function reportDropped(): void {
    if (dropped === droppedAndReported) return;
    log.error({ requests: dropped - droppedAndReported }, 'requests are missing in the request log and in usage');
    droppedAndReported = dropped;
  }

  const writing = startPeriodicTask(writeAll, FLUSH_INTERVAL, (error) =>
    log.warn({ error, waiting: unconfirmed.length + waiting.length }, 'could not write the request log'),
  );
  return {
    observe(exchange, status) {
      if (!exchange.principal) return;
      if (isStopped) {
        dropped += 1;
        return reportDropped();
      }
      const now = clock.now().getTime();
      const request = toRequest(exchange, exchange.principal, status, newUuid(now), now);
      // Dropping a whole batch at once is cheap on average.
      if (waiting.length >= maxWaiting) dropped += waiting.splice(0, BATCH_SIZE).length;
      waiting.push(request);
      if (waiting.length === BATCH_SIZE) writeIfMany();
    },
    get waiting() {
      return unconfirmed.length + waiting.length;
    },
    get dropped() {
      return dropped;
    },
    flush: writing.run,
    async stop() {
      await writing.stop();
      await writing.run();
      isStopped = true;
      dropped += unconfirmed.splice(0).length + waiting.splice(0).length;
      reportDropped();
    },
  };
}

/** Copies the logged values of an exchange, so that the exchange itself, which is large, can be garbage-collected. */
function toRequest(
  { operation, origin, startedAt, authenticatedAt }: Exchange,
  principal: Principal,
  status: number,
  id: string,
  occurredAt: number,
): NewRequest {
  return {
    id,
    organization_id: principal.organization.id,
    environment: principal.environment,
    occurred_at: occurredAt,
    credential_type: principal.type,
    credential_id: principal.id,
    user_id: principal.userId,
    operation_id: operation.id,
    method: operation.method,
    path: operation.path,
    status,
    is_accepted: authenticatedAt !== undefined && status !== 429,
    duration_ms: Math.round(performance.now() - startedAt),
    ip: origin.ip,
    user_agent: origin.userAgent?.slice(0, MAX_USER_AGENT) ?? null,
    request_id: origin.requestId,
  };
}
