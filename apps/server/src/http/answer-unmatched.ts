import { operations } from '@keyrail/contract';
import type { Context } from 'hono';
import { toOAuthError } from './oauth-error.ts';
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
