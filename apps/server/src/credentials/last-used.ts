import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { inOrganization } from '../database/organization-scope.ts';
import { recordLastUsed } from './api-keys.repository.ts';

/** How long a use may wait to be written, in milliseconds. The contract promises 2 s. */
const FLUSH_INTERVAL = 1_000;

/** Remembers when credentials were last used and writes it in batches, off the way of the request. */
export interface LastUsed {
  /** Notes that a credential was used just now. */
  touch(organizationId: string, apiKeyId: string): void;
  /** Writes what was noted until now. What can't be written is kept for the next time. */
  flush(): Promise<void>;
  /** Writes what is left, for the last time. */
  stop(): Promise<void>;
}

/** @param onError - told when a write failed; it is tried again at the next interval */
export function createLastUsed(database: Database, clock: Clock, onError: (error: unknown) => void): LastUsed {
  /** By organization, then by API key. */
  let noted = new Map<string, Map<string, Date>>();
  let flushing: Promise<void> = Promise.resolve();

  function touch(organizationId: string, apiKeyId: string, usedAt = clock.now()): void {
    let keys = noted.get(organizationId);
    if (!keys) noted.set(organizationId, (keys = new Map()));
    const later = keys.get(apiKeyId);
    if (!later || later < usedAt) keys.set(apiKeyId, usedAt);
  }

  async function writeAll(): Promise<void> {
    const batch = noted;
    noted = new Map();
    for (const [organizationId, keys] of batch) {
      try {
        await inOrganization(database, organizationId, (transaction) => recordLastUsed(transaction, keys));
      } catch (error) {
        for (const [apiKeyId, usedAt] of keys) touch(organizationId, apiKeyId, usedAt);
        onError(error);
      }
    }
  }

  function flush(): Promise<void> {
    flushing = flushing.then(writeAll);
    return flushing;
  }

  const timer = setInterval(() => void flush(), FLUSH_INTERVAL).unref();
  return {
    touch: (organizationId, apiKeyId) => touch(organizationId, apiKeyId),
    flush,
    stop() {
      clearInterval(timer);
      return flush();
    },
  };
}
