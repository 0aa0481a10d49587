import type { Clock } from '../../core/clock.ts';
import { TimeoutError } from '../../core/errors.ts';
import { onTimeoutOrAbort } from './wait.ts';

/** What bounds a piece of work: its deadline, and a signal that cancels it. */
export interface Deadline {
  /** The name of the work in error messages. */
  readonly name: string;
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds since 1970. */
  readonly deadlineAt: number;
}

/**
 * Runs work until a deadline, and passes it a signal that is aborted when its result is no longer needed. Work that ignores the
 * signal continues, but its result is discarded.
 *
 * @param timeout - milliseconds for this work, if it is only one part of what must end by the deadline
 * @param startedAt - the current time, if the caller has just read it
 * @throws TimeoutError when the time is over, and the signal's reason as soon as it is aborted.
 */
export function withDeadline<Value>(
  deadline: Deadline,
  clock: Clock,
  work: (signal: AbortSignal) => Promise<Value>,
  timeout = Number.POSITIVE_INFINITY,
  startedAt = clock.now(),
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const { signal, deadlineAt } = deadline;
    const left = deadlineAt - startedAt;
    const timeoutError = (): TimeoutError =>
      new TimeoutError(`${deadline.name} ${left > timeout ? `got no complete response within ${timeout} ms.` : 'exceeded its deadline.'}`);
    if (signal?.aborted) return reject(signal.reason);
    if (left <= 0) return reject(timeoutError());

    const controller = new AbortController();
    const abandon = (reason: unknown): void => {
      reject(reason);
      controller.abort(reason);
    };
    const release = onTimeoutOrAbort(Math.min(left, timeout), clock, signal, () => abandon(timeoutError()), abandon);
    const fulfil = (value: Value): void => {
      release();
      resolve(value);
    };
    const fail = (error: unknown): void => {
      release();
      reject(error);
    };
    try {
      work(controller.signal).then(fulfil, fail);
    } catch (error) {
      fail(error);
    }
  });
}
