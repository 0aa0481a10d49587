import { ConnectionError, UnexpectedResponseError } from '../../core/errors.ts';
import type { Call } from '../call/call.ts';
import { deepestMessage, safeCause } from '../redaction/sanitize-error.ts';
import type { Received } from '../response/received-response.ts';

/** The transport threw. What it threw is kept as far as it explains the failure and holds no secret. */
export function connectionError(call: Call, thrown: unknown, redact: (text: string) => string): ConnectionError {
  const cause = safeCause(thrown, redact);
  return new ConnectionError(`${call.name} got no whole answer from ${new URL(call.parts.url).origin}: ${deepestMessage(cause)}`, {
    cause,
  });
}

/** @throws UnexpectedResponseError for a redirect: followed, it could turn a POST into a GET, or take the secret elsewhere. */
export function refuseRedirect(answer: Received): Received {
  if (answer.status === 0 || (answer.status >= 300 && answer.status < 400)) {
    throw new UnexpectedResponseError('a redirect is not followed. Give the address that it leads to as `baseUrl`.', answer);
  }
  return answer;
}
