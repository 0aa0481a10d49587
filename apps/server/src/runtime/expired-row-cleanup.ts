import { type PeriodicTask, startPeriodicTask } from './periodic-task.ts';

/** How often expired rows are deleted, in milliseconds. */
const INTERVAL = 60_000;

/** How many rows one statement deletes: few enough that no request waits for it. */
const BATCH_SIZE = 500;

/** The maximum number of statements for one kind of row in one run, so that each run ends. */
const MAX_BATCHES = 200;

/** Deletes at most `limit` expired rows of one kind, and returns how many it deleted. */
export type DeleteExpired = (limit: number) => Promise<number>;

/**
 * Deletes expired rows each minute, in batches. A row counts as expired from its time on, whether or not it was deleted.
 *
 * @param onError - called if one kind of row fails; the others are deleted all the same, and the next run retries
 */
export function startExpiredRowCleanup(kinds: readonly DeleteExpired[], onError: (error: unknown) => void): PeriodicTask {
  let isStopped = false;

  async function deleteAll(deleteExpired: DeleteExpired): Promise<void> {
    for (let batch = 0; batch < MAX_BATCHES; batch++) {
      if (isStopped || (await deleteExpired(BATCH_SIZE)) < BATCH_SIZE) return;
    }
  }

  async function cleanUp(): Promise<void> {
    for (const kind of kinds) await deleteAll(kind).catch(onError);
  }

  const task = startPeriodicTask(cleanUp, INTERVAL, onError);
  return {
    run: task.run,
    stop() {
      isStopped = true;
      return task.stop();
    },
  };
}
