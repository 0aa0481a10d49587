import type { Database } from '../database/database.ts';
import type { Clock } from '../runtime/clock.ts';
import { startPeriodicTask } from '../runtime/periodic-task.ts';
import { deleteExpiredKeys } from './idempotency-keys.repository.ts';

/** How often expired keys are deleted, in milliseconds. */
const INTERVAL = 60_000;

/** How many keys one statement deletes: few enough that no request waits for it. */
const BATCH_SIZE = 500;

/** The maximum number of statements in one run, so that each run ends. */
const MAX_BATCHES = 200;

/** Deletes expired idempotency keys. A key counts as unused from its expiry on, whether or not it was deleted. */
export interface ExpiredKeyCleanup {
  /** Deletes the keys that have expired by now. */
  run(): Promise<void>;
  /** Stops the cleanup, after a run in progress. */
  stop(): Promise<void>;
}

/** @param onError - called if a run fails; the next interval retries */
export function startExpiredKeyCleanup(database: Database, clock: Clock, onError: (error: unknown) => void): ExpiredKeyCleanup {
  let isStopped = false;

  async function deleteAll(): Promise<void> {
    for (let batch = 0; batch < MAX_BATCHES; batch++) {
      if (isStopped || (await deleteExpiredKeys(database, clock.now(), BATCH_SIZE)) < BATCH_SIZE) return;
    }
  }

  const task = startPeriodicTask(deleteAll, INTERVAL, onError);
  return {
    run: task.run,
    stop() {
      isStopped = true;
      return task.stop();
    },
  };
}
