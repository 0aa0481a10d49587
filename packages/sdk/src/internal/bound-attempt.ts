import type { Timing } from '../core/timing.ts';
import type { Call } from './call.ts';
import { attemptTimeoutError, deadlineError } from './failures.ts';

/**
 * Runs the work of one attempt within its time, and gives it a signal that is aborted when nobody waits any more.
 *
 * @throws TimeoutError when the time is over, and the reason of the call's signal as soon as that is aborted.
 */
export function boundAttempt<Value>(call: Call, timing: Timing, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const { signal, attemptTimeout } = call;
  const left = call.endsAt - timing.now();
  if (signal?.aborted) return Promise.reject(signal.reason);
  if (left <= 0) return Promise.reject(deadlineError(call));

  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const release = (): void => {
      cancelTimer();
      signal?.removeEventListener('abort', stop);
    };
    const giveUp = (reason: unknown): void => {
      release();
      // Not every transport heeds its signal at once, and nobody should wait for one that does not.
      reject(reason);
      controller.abort(reason);
    };
    const stop = (): void => giveUp(signal?.reason);
    const cancelTimer = timing.after(Math.min(left, attemptTimeout), () =>
      giveUp(left > attemptTimeout ? attemptTimeoutError(call) : deadlineError(call)),
    );
    signal?.addEventListener('abort', stop, { once: true });
    work(controller.signal).then(
      (value) => {
        release();
        resolve(value);
      },
      (error: unknown) => {
        release();
        reject(error);
      },
    );
  });
}
