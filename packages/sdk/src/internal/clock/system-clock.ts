import type { Clock } from '../../core/clock.ts';

// A longer timer fires at once. Each wait checks the clock when its timer fires, and continues.
const LONGEST_TIMER = 2 ** 31 - 1;

// By how much the monotonic clock, which starts at zero with the program, is behind the wall clock.
let offset = 0;

/**
 * The platform's clock, timers and random numbers. Each use looks them up, so that a test can replace them.
 *
 * The time follows the wall clock forward, but never backward: a wall clock that is set back must not make a wait longer.
 */
export const systemClock: Clock = {
  now() {
    const monotonic = performance.now();
    offset = Math.max(offset, Date.now() - monotonic);
    return offset + monotonic;
  },
  random: () => Math.random(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, Math.min(milliseconds, LONGEST_TIMER));
    return () => clearTimeout(timer);
  },
};
