import type { Clock } from '../../core/clock.ts';
import { TimeoutError } from '../../core/errors.ts';
import { whenOverOrAborted } from './wait.ts';

/** How long somebody waits, and for what. */
export interface Bounds {
  /** How it is called in errors. */
  readonly name: string;
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds since 1970. */
  readonly endsAt: number;
}

/**
 * Runs work within bounds, and gives it a signal that is aborted when nobody waits any more. Work that does not heed it goes on,
 * but is not waited for.
 *
 * @param limit - milliseconds for this work, where it is a part of what the bounds are for
 * @param startsAt - when it is, for whoever has just looked
 * @throws TimeoutError when the time is over, and the reason of the bounds' signal as soon as that is aborted.
 */
export function bound<Value>(
  bounds: Bounds,
  clock: Clock,
  work: (signal: AbortSignal) => Promise<Value>,
  limit = Number.POSITIVE_INFINITY,
  startsAt = clock.now(),
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const { signal, endsAt } = bounds;
    const left = endsAt - startsAt;
    const tooLate = (): TimeoutError =>
      new TimeoutError(`${bounds.name} ${left > limit ? `got no whole answer within ${limit} ms.` : 'took longer than its deadline.'}`);
    if (signal?.aborted) return reject(signal.reason);
    if (left <= 0) return reject(tooLate());

    const controller = new AbortController();
    const giveUp = (reason: unknown): void => {
      reject(reason);
      controller.abort(reason);
    };
    const release = whenOverOrAborted(Math.min(left, limit), clock, signal, () => giveUp(tooLate()), giveUp);
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
