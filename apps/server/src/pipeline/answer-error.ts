import type { Operation } from '@keyrail/contract';
import { OrganizationGone } from '../database/organization-gone.ts';
import { isUnavailable } from '../database/unavailable.ts';
import { OAuthError, toOAuthError } from '../http/oauth-error.ts';
import { Problem } from '../http/problems.ts';
import { invalidToken } from '../http/unauthorized.ts';
import type { Log } from '../runtime/log.ts';

/** Answers a request whose operation threw an error. An internal error is logged, and the caller gets the request id of the log entry. */
export function answerToError(error: unknown, { errorForm }: Operation, log: Log, requestId: string): Response {
  const isForCaller = error instanceof Problem || error instanceof OAuthError;
  const answer = isForCaller ? error : toProblem(error, log, requestId);
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

/** The problem that the caller gets for an internal error. */
function toProblem(error: unknown, log: Log, requestId: string): Problem {
  // The organization's credentials were deleted with it, including the one that authenticated this request.
  if (error instanceof OrganizationGone) return invalidToken();
  if (isUnavailable(error)) {
    log.warn({ requestId, error }, 'the database is not available');
    return new Problem('UNAVAILABLE', 'The server is temporarily unavailable. Retry after the seconds in Retry-After.', {
      headers: { 'Retry-After': '1' },
    });
  }
  log.error({ requestId, error }, 'a request failed');
  return new Problem('INTERNAL_ERROR', 'The server failed. Retry; if it fails repeatedly, report the requestId to the operator.');
}
