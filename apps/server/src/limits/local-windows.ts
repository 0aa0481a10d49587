import { RateLimiterMemory } from 'rate-limiter-flexible';
import { countIn, NO_LIMIT } from './count-in.ts';
import type { WindowsInMemory } from './windows.ts';

/**
 * Windows in the memory of this process.
 *
 * @param share - the part of each limit that is this process's
 */
export function createLocalWindows(share?: number): WindowsInMemory {
  const store = new RateLimiterMemory({ ...NO_LIMIT, keyPrefix: '' });
  return { ...countIn(store, share), inMemory: () => store.dump().storage.length };
}
