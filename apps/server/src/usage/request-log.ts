import type { Principal } from '@keyrail/contract';
import type { Database } from '../database/database.ts';
import type { Exchange } from '../pipeline/exchange.ts';
import type { Clock } from '../runtime/clock.ts';
import { createUuidSequence } from '../runtime/identifiers.ts';
import type { Log } from '../runtime/log.ts';
import { startPeriodicTask } from '../runtime/periodic-task.ts';
import { type NewRequest, writeRequests } from './new-requests.repository.ts';

/** How long a request may wait for enough others to be written with, in milliseconds. The contract promises 2 s. */
const FLUSH_INTERVAL = 1_000;

/** How many requests are written at once: few enough that on an embedded database nobody waits long for it. */
const BATCH = 500;

/** Some 50 MB. */
const MAX_WAITING = 100_000;

const MAX_USER_AGENT = 500;

/** Remembers who asked for what and writes it in batches, off the way of the request. */
export interface RequestLog {
  /** Notes a request that was answered, if it is known who asked. */
  observe(exchange: Exchange, status: number): void;
  /** How many requests wait to be written. */
  readonly waiting: number;
  /** How many requests were never written since the start, for there was no room to keep more until the database took them. */
  readonly dropped: number;
  /** Writes what was noted until now. What can't be written is kept for the next time. */
  flush(): Promise<void>;
  /** Writes what is left, for the last time. What is noted from then on is dropped. */
  stop(): Promise<void>;
}

/** @param maxWaiting - how many requests are kept while the database takes none; the oldest make room for new ones */
export function createRequestLog(
  { database, clock, log }: { database: Database; clock: Clock; log: Log },
  maxWaiting = MAX_WAITING,
): RequestLog {
  /** The oldest first. */
  const waiting: NewRequest[] = [];
  /** A batch that is being written, or of which nobody knows whether it was: it is given again as it is, and so never written twice. */
  let underWay: NewRequest[] = [];
  let isStopped = false;
  let dropped = 0;
  let droppedAndTold = 0;
  const newUuid = createUuidSequence();

  async function writeAll(): Promise<void> {
    // Those that come meanwhile have their turn in the next run, and those that are dropped meanwhile have none.
    let left = underWay.length + waiting.length;
    while (left > 0 && underWay.length + waiting.length > 0) {
      if (underWay.length === 0) underWay = waiting.splice(0, BATCH);
      await writeRequests(database, underWay);
      left -= underWay.length;
      underWay = [];
      reportDropped();
    }
    writeIfMany();
  }

  /** What is written soon costs the collector of garbage less than what waits, and the database is not kept busy all at once. */
  function writeIfMany(): void {
    if (waiting.length >= BATCH) void writing.run();
  }

  function reportDropped(): void {
    if (dropped === droppedAndTold) return;
    log.error({ requests: dropped - droppedAndTold }, 'requests are missing in the request log and in usage');
    droppedAndTold = dropped;
  }

  const writing = startPeriodicTask(writeAll, FLUSH_INTERVAL, (error) =>
    log.warn({ error, waiting: underWay.length + waiting.length }, 'could not write the request log'),
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
      // Many at once, so that it costs little each time.
      if (waiting.length >= maxWaiting) dropped += waiting.splice(0, BATCH).length;
      waiting.push(request);
      if (waiting.length === BATCH) writeIfMany();
    },
    get waiting() {
      return underWay.length + waiting.length;
    },
    get dropped() {
      return dropped;
    },
    flush: writing.run,
    async stop() {
      await writing.stop();
      await writing.run();
      isStopped = true;
      dropped += underWay.splice(0).length + waiting.splice(0).length;
      reportDropped();
    },
  };
}

/** All that is kept of an exchange; what hangs on it is large, and must not wait with it. */
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
