import type { Clock } from '../core/clock.ts';

/** A clock that only the test advances. */
export interface ManualClock extends Clock {
  /** Advances the time. Timers that are due fire in order, and so do timers that they start, if due. */
  advance(milliseconds: number): Promise<void>;
  /** The number of waits and timeouts in progress. It is 0 after all calls have ended. */
  readonly pending: number;
}

/**
 * Creates a clock for tests, so that they need not wait.
 *
 * @param now - the time at first, in milliseconds since 1970
 * @param random - the value of every random number; with the default of 0.5, each backoff is half of its maximum
 *
 * @example
 * const clock = createManualClock();
 * const keyrail = createKeyrail({ credential: 'sk_test_…', baseUrl: 'https://keyrail.test', fetch: server.fetch, clock });
 * const call = keyrail.me.get(); // the first response is a 503
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
      await runPending();
      while (true) {
        const [next] = [...due].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at);
        if (!next) break;
        due.delete(next);
        now = Math.max(now, next.at);
        next.callback();
        await runPending();
      }
      now = end;
    },
  };
}

/** Waits until all code has run that waits for neither a timer nor the network. */
function runPending(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
