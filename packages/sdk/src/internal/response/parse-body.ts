import { UnexpectedResponseError } from '../../core/errors.ts';
import type { ReceivedResponse } from './received-response.ts';

/**
 * Parses the body of a success: as JSON if its `Content-Type` is JSON, else as text; `undefined` if it is empty.
 *
 * @throws UnexpectedResponseError for JSON that can't be parsed.
 */
export function parseBody(response: ReceivedResponse): unknown {
  const text = response.body;
  if (!text) return undefined;
  if (!response.isJson) return text;
  try {
    return response.parse();
  } catch {
    // The parser's own error quotes the text, which may contain a new secret.
    throw new UnexpectedResponseError('The response is not valid JSON. Check the base URL.', response);
  }
}
