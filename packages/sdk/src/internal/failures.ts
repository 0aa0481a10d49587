import { ConnectionError, TimeoutError, UnexpectedResponseError } from '../core/errors.ts';
import type { Call } from './call.ts';
import type { Received } from './received.ts';
import { deepestMessage, safeCause } from './safe-cause.ts';

/** The call's time is over. */
export function deadlineError({ method, path }: Call): TimeoutError {
  return new TimeoutError(`${method} ${path} took longer than its deadline.`);
}

/** The attempt's time is over. */
export function attemptTimeoutError({ method, path, attemptTimeout }: Call): TimeoutError {
  return new TimeoutError(`${method} ${path} got no whole answer within ${attemptTimeout} ms.`);
}

/** The transport threw. What it threw is kept as far as it explains the failure and holds no secret. */
export function connectionError({ method, path, url }: Call, thrown: unknown, redact: (text: string) => string): ConnectionError {
  const cause = safeCause(thrown, redact);
  return new ConnectionError(`${method} ${path} got no whole answer from ${new URL(url).origin}: ${deepestMessage(cause)}`, { cause });
}

/** @throws UnexpectedResponseError for a redirect: followed, it could turn a POST into a GET, or take the secret elsewhere. */
export function refuseRedirect(answer: Received): Received {
  if (answer.status === 0 || (answer.status >= 300 && answer.status < 400)) {
    throw new UnexpectedResponseError(
      'the answer is a redirect, which is not followed. Give the address that it leads to as `baseUrl`.',
      answer,
    );
  }
  return answer;
}
