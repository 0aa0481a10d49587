import type { Answer, WithResponse } from '../../core/answer.ts';
import type { Result } from './call-result.ts';

/** What a call by name gives: a promise of its data, that can tell of all that came along. */
export function answerOf<Data>(result: Promise<Result>, unwrap: (result: Result) => Data): Answer<Data> {
  const answer = result.then(unwrap) as Answer<Data>;
  answer.withResponse = async () => {
    // From the promise itself, so that a failure is thrown once, and to whoever waits.
    const data = await answer;
    return Object.assign(await result, { data }) as Result & WithResponse<Data>;
  };
  return answer;
}
