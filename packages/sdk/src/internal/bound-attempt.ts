import type { Timing } from '../core/timing.ts';
import type { Call } from './call.ts';
import { attemptTimeoutError, deadlineError } from './failures.ts';

/**
 * Runs the work of one attempt within its time, and gives it a signal that is aborted when nobody waits any more.
 *
 * @throws TimeoutError when the time is over, and the reason of the call's signal as soon as that is aborted.
 */
export async function boundAttempt<Value>(call: Call, timing: Timing, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const { signal, attemptTimeout } = call;
  signal?.throwIfAborted();
  const left = call.endsAt - timing.now();
  if (left <= 0) throw deadlineError(call);

  const controller = new AbortController();
  let giveUp = (_reason: unknown): void => {};
  // Not every transport heeds its signal at once, and nobody should wait for one that does not.
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = (reason) => {
      reject(reason);
      controller.abort(reason);
    };
  });
  const stop = (): void => giveUp(signal?.reason);
  const cancelTimer = timing.after(Math.min(left, attemptTimeout), () =>
    giveUp(left > attemptTimeout ? attemptTimeoutError(call) : deadlineError(call)),
  );
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work(controller.signal), givenUp]);
  } finally {
    cancelTimer();
    signal?.removeEventListener('abort', stop);
  }
}
