import type { Operation } from '@keyrail/contract';
import { OrganizationGone } from '../database/organization-gone.ts';
import { isUnavailable } from '../database/unavailable.ts';
import { OAuthError, toOAuthError } from '../http/oauth-error.ts';
import { Problem } from '../http/problems.ts';
import { invalidToken } from '../http/unauthorized.ts';
import type { Log } from '../runtime/log.ts';

/** Answers a request to an operation that threw. What was not meant for the caller goes to the log, and the caller gets its request id. */
export function answerToError(error: unknown, { errorForm }: Operation, log: Log, requestId: string): Response {
  const isAnswer = error instanceof Problem || error instanceof OAuthError;
  const answer = isAnswer ? error : faultOf(error, log, requestId);
  if (answer instanceof Problem) logExplanation(answer, log, requestId);
  return (errorForm === 'oauth' && answer instanceof Problem ? toOAuthError(answer) : answer).toResponse(requestId);
}

/** Logs the reason that a caller may not learn. The response does not wait for it. */
function logExplanation({ code, extras: { explain } }: Problem, log: Log, requestId: string): void {
  if (!explain || !log.isLevelEnabled('info')) return;
  explain().then(
    (explanation) => log.info({ requestId, code, ...explanation }, 'a request was rejected'),
    (error: unknown) => log.warn({ requestId, code, error }, 'a request was rejected, and its reason could not be read'),
  );
}

/** What the caller is told of an error that was not meant for them. */
function faultOf(error: unknown, log: Log, requestId: string): Problem {
  // Its credentials went with it, also the one that this request was let in by.
  if (error instanceof OrganizationGone) return invalidToken();
  if (isUnavailable(error)) {
    log.warn({ requestId, error }, 'the database is not available');
    return new Problem('UNAVAILABLE', "The server can't answer at the moment. Try again after the seconds in Retry-After.", {
      headers: { 'Retry-After': '1' },
    });
  }
  log.error({ requestId, error }, 'a request failed');
  return new Problem(
    'INTERNAL_ERROR',
    'The server failed. It is logged under this request id; try again, and ask for help with that id if it stays.',
  );
}
