import { type Operation, operations } from '@keyrail/contract';
import type { Context } from 'hono';
import { OrganizationGone } from '../database/organization-gone.ts';
import { isUnavailable } from '../database/unavailable.ts';
import { invalidToken } from '../pipeline/authenticate.ts';
import type { Log } from '../runtime/log.ts';
import { OAuthError, toOAuthError } from './oauth-error.ts';
import { Problem } from './problems.ts';
import { type RequestIdEnvironment, requestIdOf } from './request-id.ts';

const PATHS = Object.values(operations).map(({ method, path, errorForm }) => ({
  path,
  errorForm,
  methods: method === 'GET' ? ['GET', 'HEAD'] : [method],
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The methods of a path. One without parameters goes before one that has some (OpenAPI 3.1, "Path Templating Matching"). */
function methodsOn(path: string): string[] {
  const found = PATHS.filter(({ pattern }) => pattern.test(path));
  const literal = found.filter((candidate) => candidate.path === path);
  return (literal.length > 0 ? literal : found).flatMap(({ methods }) => methods);
}

/** Answers a request that no operation matches: 405 with `Allow` if its path has other methods (RFC 9110, section 15.5.6), else 404. */
export function answerToUnmatched(context: Context<RequestIdEnvironment>): Response {
  const allowed = methodsOn(context.req.path);
  const problem =
    allowed.length > 0
      ? new Problem('METHOD_NOT_ALLOWED', `This path takes ${allowed.join(', ')}.`, { headers: { Allow: allowed.join(', ') } })
      : new Problem('ROUTE_NOT_FOUND', 'The server has no such path. See /openapi.yaml for those it has.');
  const isOAuth = PATHS.some(({ pattern, errorForm }) => errorForm === 'oauth' && pattern.test(context.req.path));
  return (isOAuth ? toOAuthError(problem) : problem).toResponse(requestIdOf(context));
}

/** Answers a request to an operation that threw. What was not meant for the caller goes to the log, and the caller gets its request id. */
export function answerToError(error: unknown, { errorForm }: Operation, log: Log, requestId: string): Response {
  const isAnswer = error instanceof Problem || error instanceof OAuthError;
  const answer = isAnswer ? error : faultOf(error, log, requestId);
  return (errorForm === 'oauth' && answer instanceof Problem ? toOAuthError(answer) : answer).toResponse(requestId);
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
