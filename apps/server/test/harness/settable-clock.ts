import type { Clock } from '../../src/clock.ts';

/** A clock that stands still until a test moves it. */
export interface SettableClock extends Clock {
  /** Moves it on by so many seconds. */
  advance(seconds: number): void;
}

/** @param start - what it shows at first; now, unless told */
export function createSettableClock(start: Date = new Date()): SettableClock {
  let shown = start.getTime();
  return {
    now: () => new Date(shown),
    advance(seconds) {
      shown += seconds * 1_000;
    },
  };
}
