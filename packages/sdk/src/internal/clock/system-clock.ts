import type { Clock } from '../../core/clock.ts';

// A longer one would fire at once. Whoever waits looks at the clock again afterwards.
const LONGEST_TIMER = 2 ** 31 - 1;

// By how much the steady clock, which counts from the program's start, is behind the time.
let behind = 0;

/**
 * The time of the platform, looked up at each use, so that a test may put its own in place. It goes forward with the clock, but
 * never back: else whoever waits would wait longer by as much as a clock was put back.
 */
export const systemClock: Clock = {
  now() {
    const steady = performance.now();
    behind = Math.max(behind, Date.now() - steady);
    return behind + steady;
  },
  random: () => Math.random(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, Math.min(milliseconds, LONGEST_TIMER));
    return () => clearTimeout(timer);
  },
};
