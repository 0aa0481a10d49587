import type { Timing } from '../core/timing.ts';
import type { Call } from './call.ts';
import { deadlineError } from './failures.ts';

/**
 * The outcome of work that others wait for as well. The work goes on when this call stops waiting.
 *
 * @throws TimeoutError at the call's deadline, and the reason of its signal as soon as that is aborted.
 */
export async function withinCall<Value>(work: Promise<Value>, call: Call, timing: Timing): Promise<Value> {
  const { signal } = call;
  let stop = (): void => {};
  let cancelTimer = (): void => {};
  const givenUp = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason);
    cancelTimer = timing.after(Math.max(0, call.endsAt - timing.now()), () => reject(deadlineError(call)));
  });
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([givenUp, work]);
  } finally {
    cancelTimer();
    signal?.removeEventListener('abort', stop);
  }
}
