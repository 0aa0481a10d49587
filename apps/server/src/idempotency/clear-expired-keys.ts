import type { Database } from '../database/database.ts';
import type { Clock } from '../runtime/clock.ts';
import { startPeriodicTask } from '../runtime/periodic-task.ts';
import { deleteExpiredKeys } from './idempotency-keys.repository.ts';

/** How often keys whose time is over are looked for, in milliseconds. */
const INTERVAL = 60_000;

/** How many are taken away in one statement: few enough that nobody waits for it. */
const AT_ONCE = 500;

/** How many such statements one round may take, so that it ends. */
const MAX_STATEMENTS = 200;

/** Takes away idempotency keys whose time is over. They count as unused before that already. */
export interface KeyClearing {
  /** Takes away those there are now. */
  clear(): Promise<void>;
  /** Ends it, after what is under way. */
  stop(): Promise<void>;
}

/** @param onError - told when it did not work; it is tried again at the next interval */
export function createKeyClearing(database: Database, clock: Clock, onError: (error: unknown) => void): KeyClearing {
  let isStopped = false;

  async function clearAll(): Promise<void> {
    for (let count = 0; count < MAX_STATEMENTS; count++) {
      if (isStopped || (await deleteExpiredKeys(database, clock.now(), AT_ONCE)) < AT_ONCE) return;
    }
  }

  const clearing = startPeriodicTask(clearAll, INTERVAL, onError);
  return {
    clear: clearing.run,
    stop() {
      isStopped = true;
      return clearing.stop();
    },
  };
}
