import { type TIMED_OUT, withTimeout } from '../runtime/with-timeout.ts';

/** Lets one of those that ask for the same thing at the same time go ahead, while the others wait for what comes of it. */
export interface RequestsInProgress<Result> {
  /**
   * What comes of the one that is under way under this name.
   *
   * @param milliseconds - how long to wait at most
   * @returns the result; `'failed'` if there is none, `TIMED_OUT` if it takes too long; `undefined` if none is under way
   */
  join(name: string, milliseconds: number): Promise<Result | 'failed' | typeof TIMED_OUT> | undefined;
  /** Does the work under this name, where none is under way. */
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
