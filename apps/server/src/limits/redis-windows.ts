import type { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { nameOfWindow, type Windows } from './windows.ts';

/**
 * Windows in Redis, each counted in one atomic step. The library is asked to count, and never to compare with a limit: that differs
 * from counter to counter, and may change while a window lasts.
 */
export function createRedisWindows(redis: Redis): Windows {
  // Where the library would compare, 0 is what it compares with, and how long a window would be without a length of its own.
  const store = new RateLimiterRedis({ points: 0, duration: 0, storeClient: redis, keyPrefix: 'keyrail', rejectIfRedisNotReady: true });
  return {
    async count(counter, windowSeconds) {
      const { consumedPoints, msBeforeNext } = await store.penalty(nameOfWindow(counter, windowSeconds), 1, {
        customDuration: windowSeconds,
      });
      return { used: consumedPoints, millisecondsLeft: msBeforeNext, share: 1 };
    },
    async look(counter, windowSeconds) {
      const found = await store.get(nameOfWindow(counter, windowSeconds));
      // A window that has ended may still be there.
      return found && found.msBeforeNext > 0 ? { used: found.consumedPoints, millisecondsLeft: found.msBeforeNext, share: 1 } : undefined;
    },
  };
}
