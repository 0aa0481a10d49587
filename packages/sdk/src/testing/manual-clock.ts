import type { Clock } from '../core/clock.ts';

/** A time that moves only when it is told to. */
export interface ManualClock extends Clock {
  /** Moves on by so many milliseconds. What is due on the way happens in its order, and what follows from it as well. */
  advance(milliseconds: number): Promise<void>;
  /** How many waits and timeouts are under way. After the last call has ended there is none. */
  readonly pending: number;
}

/**
 * Makes a time for tests, so that they need not wait.
 *
 * @param random - what every random number is: by the default of 0.5, waits are half as long as they may be
 *
 * @example
 * const clock = createManualClock();
 * const keyrail = createKeyrail({ credential: 'sk_test_…', baseUrl: 'https://keyrail.test', fetch: server.fetch, clock });
 * const call = keyrail.me.get(); // answered with 503 first
 * await clock.advance(1000);
 * await call;
 */
export function createManualClock({ now = Date.UTC(2026, 0, 1), random = 0.5 }: { now?: number; random?: number } = {}): ManualClock {
  const due = new Set<{ readonly at: number; readonly callback: () => void }>();
  return {
    now: () => now,
    random: () => random,
    after(milliseconds, callback) {
      const timer = { at: now + milliseconds, callback };
      due.add(timer);
      return () => due.delete(timer);
    },
    get pending() {
      return due.size;
    },
    async advance(milliseconds) {
      const end = now + milliseconds;
      await settle();
      while (true) {
        const [next] = [...due].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at);
        if (!next) break;
        due.delete(next);
        now = Math.max(now, next.at);
        next.callback();
        await settle();
      }
      now = end;
    },
  };
}

/** Lets run whatever can run by now. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
