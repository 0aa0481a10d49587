import type { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { nameOfWindow, type Windows } from './windows.ts';

/**
 * Windows in Redis, each counted in one atomic step. The library only counts, and never compares with a limit: each counter has
 * another limit, which may change during a window.
 */
export function createRedisWindows(redis: Redis): Windows {
  // The library requires a limit and a length, but uses neither: each count passes its own length.
  const store = new RateLimiterRedis({ points: 0, duration: 0, storeClient: redis, keyPrefix: 'keyrail', rejectIfRedisNotReady: true });
  return {
    async count(counter, windowSeconds) {
      const { consumedPoints, msBeforeNext } = await store.penalty(nameOfWindow(counter, windowSeconds), 1, {
        customDuration: windowSeconds,
      });
      return { used: consumedPoints, millisecondsLeft: msBeforeNext, share: 1 };
    },
    async look(counter, windowSeconds) {
      const window = await store.get(nameOfWindow(counter, windowSeconds));
      // A window that has ended may not be removed yet.
      if (!window || window.msBeforeNext <= 0) return undefined;
      return { used: window.consumedPoints, millisecondsLeft: window.msBeforeNext, share: 1 };
    },
  };
}
