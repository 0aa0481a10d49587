import { UnexpectedResponseError } from '../../core/errors.ts';
import type { Received } from './received-response.ts';

/** What a success says: JSON if it says that it is, else its text. */
export function readBody(answer: Received): unknown {
  const text = answer.body;
  if (!text) return undefined;
  if (!answer.isJson) return text;
  try {
    return answer.parse();
  } catch {
    // The parser's own error quotes the text, which may hold a secret that was just made.
    throw new UnexpectedResponseError('the answer is not the JSON that it claims to be.', answer);
  }
}
