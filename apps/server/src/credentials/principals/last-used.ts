import type { Database } from '../../database/database.ts';
import type { Clock } from '../../runtime/clock.ts';
import { startPeriodicTask } from '../../runtime/periodic-task.ts';
import { type CredentialUse, recordUses } from './uses.repository.ts';

/** How often uses are written, in milliseconds. The contract promises 2 s. */
const FLUSH_INTERVAL = 1_000;

/** How many uses one statement writes: few enough that requests to an embedded database do not wait long for it. */
const BATCH_SIZE = 500;

/** Collects the last uses of credentials and writes them in batches, so that no request waits for it. */
export interface LastUsed {
  /** Records that a secret was used now. */
  touch(use: Omit<CredentialUse, 'usedAt'>): void;
  /** Writes the pending uses. Uses that can't be written remain pending. */
  flush(): Promise<void>;
  /** Stops the periodic writes, and writes the pending uses. */
  stop(): Promise<void>;
}

/** @param onError - called if a write fails; the next interval retries */
export function createLastUsed(database: Database, clock: Clock, onError: (error: unknown) => void): LastUsed {
  /** Keyed by the secret's hash. */
  let pending = new Map<string, CredentialUse>();

  function add(use: CredentialUse): void {
    const key = use.secretHash.toString('base64');
    const earlier = pending.get(key);
    if (!earlier || earlier.usedAt < use.usedAt) pending.set(key, use);
  }

  async function writeAll(): Promise<void> {
    const uses = [...pending.values()];
    pending = new Map();
    for (let start = 0; start < uses.length; start += BATCH_SIZE) {
      try {
        const skipped = await recordUses(database, uses.slice(start, start + BATCH_SIZE));
        skipped.forEach(add);
      } catch (error) {
        uses.slice(start).forEach(add);
        throw error;
      }
    }
  }

  const task = startPeriodicTask(writeAll, FLUSH_INTERVAL, onError);
  return {
    touch: (use) => add({ ...use, usedAt: clock.now() }),
    flush: task.run,
    async stop() {
      await task.stop();
      await task.run();
    },
  };
}
