import type { Clock } from '../../src/runtime/clock.ts';

/** A clock that stops until a test advances it. */
export interface MovableClock extends Clock {
  /** Moves the time forward. */
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
