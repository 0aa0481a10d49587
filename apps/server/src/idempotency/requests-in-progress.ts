import { type TIMED_OUT, withTimeout } from '../runtime/with-timeout.ts';

/** Executes one of several concurrent requests with the same name, while the others wait for its result. */
export interface RequestsInProgress<Result> {
  /**
   * Waits for the request in progress with this name.
   *
   * @param milliseconds - how long to wait at most
   * @returns the result; `'failed'` if the request fails; `TIMED_OUT` after the wait; `undefined` if no request is in progress
   */
  join(name: string, milliseconds: number): Promise<Result | 'failed' | typeof TIMED_OUT> | undefined;
  /** Does the work under this name. The caller first checks with {@link join} that no request is in progress. */
  lead(name: string, work: () => Promise<Result>): Promise<Result>;
}

export function createRequestsInProgress<Result extends object>(): RequestsInProgress<Result> {
  const outcomes = new Map<string, Promise<Result | 'failed'>>();
  return {
    join(name, milliseconds) {
      const outcome = outcomes.get(name);
      return outcome && withTimeout(outcome, milliseconds);
    },
    lead(name, work) {
      const result = work();
      const outcome = result.catch(() => 'failed' as const).finally(() => outcomes.delete(name));
      outcomes.set(name, outcome);
      return result;
    },
  };
}
