import type { ApiPromise, ApiResponse } from '../../core/api-promise.ts';
import type { Result } from './call-result.ts';

/** What a call by name gives: a promise of its data, that can tell of all that came along. */
export function answerOf<Data>(result: Promise<Result>, unwrap: (result: Result) => Data): ApiPromise<Data> {
  const answer = result.then(unwrap) as ApiPromise<Data>;
  answer.withResponse = async () => {
    // From the promise itself, so that a failure is thrown once, and to whoever waits.
    const data = await answer;
    return Object.assign(await result, { data }) as Result & ApiResponse<Data>;
  };
  return answer;
}
