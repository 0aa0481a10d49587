import type { Database } from '../../database/database.ts';
import type { Clock } from '../../runtime/clock.ts';
import { startPeriodicTask } from '../../runtime/periodic-task.ts';
import { type CredentialUse, recordUses } from './uses.repository.ts';

/** How long a use may wait to be written, in milliseconds. The contract promises 2 s. */
const FLUSH_INTERVAL = 1_000;

/** How many uses are written at once: few enough that on an embedded database nobody waits long for it. */
const BATCH = 500;

/** Remembers when credentials were last used and writes it in batches, off the way of the request. */
export interface LastUsed {
  /** Notes that a secret was used just now. */
  touch(use: Omit<CredentialUse, 'usedAt'>): void;
  /** Writes what was noted until now. What can't be written is kept for the next time. */
  flush(): Promise<void>;
  /** Writes what is left, for the last time. */
  stop(): Promise<void>;
}

/** @param onError - told when a write failed; it is tried again at the next interval */
export function createLastUsed(database: Database, clock: Clock, onError: (error: unknown) => void): LastUsed {
  /** By the secret's hash. */
  let noted = new Map<string, CredentialUse>();

  function note(use: CredentialUse): void {
    const name = use.secretHash.toString('base64');
    const known = noted.get(name);
    if (!known || known.usedAt < use.usedAt) noted.set(name, use);
  }

  async function writeAll(): Promise<void> {
    const uses = [...noted.values()];
    noted = new Map();
    for (let start = 0; start < uses.length; start += BATCH) {
      try {
        const leftOut = await recordUses(database, uses.slice(start, start + BATCH));
        leftOut.forEach(note);
      } catch (error) {
        uses.slice(start).forEach(note);
        throw error;
      }
    }
  }

  const writing = startPeriodicTask(writeAll, FLUSH_INTERVAL, onError);
  return {
    touch: (use) => note({ ...use, usedAt: clock.now() }),
    flush: writing.run,
    async stop() {
      await writing.stop();
      await writing.run();
    },
  };
}
