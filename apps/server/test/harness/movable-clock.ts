import type { Clock } from '../../src/runtime/clock.ts';

/** A clock that stands still until a test moves it. */
export interface MovableClock extends Clock {
  /** Goes forward. */
  advance(milliseconds: number): void;
}

export function createMovableClock(start = new Date()): MovableClock {
  let moment = start.getTime();
  return {
    now: () => new Date(moment),
    advance(milliseconds) {
      moment += milliseconds;
    },
  };
}
