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

/** The methods of a path. A path without parameters takes precedence (OpenAPI 3.1, "Path Templating Matching"). */
function methodsOn(path: string): string[] {
  const matching = PATHS.filter(({ pattern }) => pattern.test(path));
  const literal = matching.filter((candidate) => candidate.path === path);
  return (literal.length > 0 ? literal : matching).flatMap(({ methods }) => methods);
}

/** Answers a request that matches no operation: 405 with `Allow` if its path has other methods (RFC 9110, section 15.5.6), else 404. */
export function answerToUnmatched(context: Context<RequestIdEnvironment>): Response {
  const allowed = methodsOn(context.req.path);
  const problem =
    allowed.length > 0
      ? new Problem('METHOD_NOT_ALLOWED', `This path does not support the method. Use ${allowed.join(', ')}.`, {
          headers: { Allow: allowed.join(', ') },
        })
      : new Problem('ROUTE_NOT_FOUND', 'This path does not exist. See /openapi.yaml for all paths.');
  const isOAuth = PATHS.some(({ pattern, errorForm }) => errorForm === 'oauth' && pattern.test(context.req.path));
  return (isOAuth ? toOAuthError(problem) : problem).toResponse(requestIdOf(context));
}
