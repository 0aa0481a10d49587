import type { Context, HonoRequest, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { answerHeaders } from './answer-headers.ts';
import { type RequestIdEnvironment, requestIdOf } from './request-id.ts';

/** The response headers that a page may read, in addition to the headers that the Fetch standard always allows. */
const EXPOSED_HEADERS = [
  'X-Request-Id',
  'Location',
  'Retry-After',
  'WWW-Authenticate',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'X-RateLimit-Context',
  'RateLimit',
  'RateLimit-Policy',
  'Idempotency-Replayed',
];

/** The request headers that a page may send. */
const ALLOWED_HEADERS = ['Authorization', 'Content-Type', 'Idempotency-Key', 'Keyrail-Organization', 'X-Request-Id', 'traceparent'];

/** How long a browser may cache the response to a preflight, in seconds. */
const MAX_AGE = 600;

/**
 * Allows pages of these origins to call the API from a browser (CORS). Cookies authenticate no caller, so browsers send none: a page
 * has only the permissions of the secret that it sends.
 *
 * @param onPreflight - receives each response to a preflight, which reaches no operation
 */
export function allowOrigins(
  origins: readonly string[],
  onPreflight: (context: Context<RequestIdEnvironment>, response: Response) => void,
): MiddlewareHandler<RequestIdEnvironment> {
  const answer = cors({
    origin: [...origins],
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: ALLOWED_HEADERS,
    exposeHeaders: EXPOSED_HEADERS,
    maxAge: MAX_AGE,
  });
  return async (context, next) => {
    if (context.req.method !== 'OPTIONS') return answer(context, next);
    if (!isPreflight(context.req, origins)) {
      await next();
      return context.header('Vary', 'Origin', { append: true });
    }
    const response = (await answer(context, next)) as Response;
    for (const [name, value] of Object.entries(answerHeaders(requestIdOf(context)))) response.headers.set(name, value);
    onPreflight(context, response);
    return response;
  };
}

/** Whether the request is a preflight of one of these origins (Fetch standard, "CORS-preflight request"). Any other `OPTIONS` is an ordinary request. */
function isPreflight(request: HonoRequest, origins: readonly string[]): boolean {
  return origins.includes(request.header('origin') ?? '') && request.header('access-control-request-method') !== undefined;
}
