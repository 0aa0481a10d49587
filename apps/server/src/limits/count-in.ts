import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Windows } from './windows.ts';

/**
 * Windows in one of the library's stores. The library is asked to count, and never to compare with a limit: that differs
 * from counter to counter, and may change while a window lasts.
 *
 * @param share - the part of each limit that is this process's
 */
export function countIn(store: RateLimiterAbstract, share = 1): Windows {
  return {
    async count(counter, windowSeconds) {
      const { consumedPoints, msBeforeNext } = await store.penalty(nameOf(counter, windowSeconds), 1, { customDuration: windowSeconds });
      return { used: consumedPoints, millisecondsLeft: msBeforeNext, share };
    },
    async look(counter, windowSeconds) {
      const found = await store.get(nameOf(counter, windowSeconds));
      // One whose time is over may still be there.
      return found && found.msBeforeNext > 0 ? { used: found.consumedPoints, millisecondsLeft: found.msBeforeNext, share } : undefined;
    },
  };
}

/** Where the library would compare, these are what it compares with, and how long a window would be that says nothing. */
export const NO_LIMIT = { points: 0, duration: 0 } as const;

/** A window's length is a part of its name, so that one with another length begins anew. */
function nameOf(counter: string, windowSeconds: number): string {
  return `${counter} ${windowSeconds}`;
}
