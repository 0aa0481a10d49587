import { RateLimiterMemory } from 'rate-limiter-flexible';
import { counterName, type Windows } from './windows.ts';

/**
 * Windows in the memory of this process.
 *
 * @param share - the part of each limit that is this process's
 */
export function createLocalWindows(share = 1): Windows {
  // It compares with no limit: that differs from counter to counter, and may change while a window lasts.
  const limiter = new RateLimiterMemory({ points: 0, duration: 0, keyPrefix: '' });
  return {
    async count(counter, windowSeconds) {
      const { consumedPoints, msBeforeNext } = await limiter.penalty(counterName(counter, windowSeconds), 1, {
        customDuration: windowSeconds,
      });
      return { used: consumedPoints, millisecondsLeft: msBeforeNext, share };
    },
    async look(counter, windowSeconds) {
      const found = await limiter.get(counterName(counter, windowSeconds));
      // One whose time is over may still be there.
      return found && found.msBeforeNext > 0 ? { used: found.consumedPoints, millisecondsLeft: found.msBeforeNext, share } : undefined;
    },
  };
}
