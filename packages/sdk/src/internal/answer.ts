import type { Answer, WithResponse } from '../core/answer.ts';
import type { Result } from './result.ts';

/** What a call by name gives: a promise of its data, that can tell of all that came along. */
export function answerOf<Data>(result: Promise<Result>, unwrap: (result: Result) => Data): Answer<Data> {
  const answer = result.then(unwrap) as Answer<Data>;
  // From the promise itself, so that a failure is thrown once, and to whoever waits.
  answer.withResponse = async () => surround(await answer, await result);
  return answer;
}

function surround<Data>(data: Data, { status, attempts, requestId, rateLimit, response }: Result): WithResponse<Data> {
  return { data, status, attempts, requestId, rateLimit, response };
}
