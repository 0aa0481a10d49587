import { ConnectionError, UnexpectedResponseError } from '../../core/errors.ts';
import type { Call } from '../call/call.ts';
import { rootCauseMessage, sanitizeError } from '../redaction/sanitize-error.ts';
import type { ReceivedResponse } from '../response/received-response.ts';

/** Creates the error for a transport that threw. Its `cause` is a copy of the thrown value without secrets. */
export function createConnectionError(call: Call, thrown: unknown, redact: (text: string) => string): ConnectionError {
  const cause = sanitizeError(thrown, redact);
  return new ConnectionError(`${call.name} got no complete response from ${new URL(call.request.url).origin}: ${rootCauseMessage(cause)}`, {
    cause,
  });
}

/** @throws UnexpectedResponseError for a redirect. To follow it could turn a POST into a GET, or send the secret to another host. */
export function rejectRedirect(response: ReceivedResponse): ReceivedResponse {
  if (response.status === 0 || (response.status >= 300 && response.status < 400)) {
    throw new UnexpectedResponseError('The SDK follows no redirect. Pass the URL it leads to as `baseUrl`.', response);
  }
  return response;
}
