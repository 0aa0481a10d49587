import type { Context, HonoRequest, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { answerHeaders } from './answer-headers.ts';
import { type RequestIdEnvironment, requestIdOf } from './request-id.ts';

/** What a page may read of an answer, besides the few headers that the Fetch standard lets it. */
const EXPOSED = [
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

/** What a page may send. */
const ALLOWED = ['Authorization', 'Content-Type', 'Idempotency-Key', 'Keyrail-Organization', 'X-Request-Id', 'traceparent'];

/** How long a browser may keep what it was told, in seconds. */
const MAX_AGE = 600;

/**
 * Lets pages of these origins call from a browser (CORS). No cookie lets anybody in, so none is ever sent along: what
 * a page can do is what the secret it holds can.
 *
 * @param onPreflight - told of each answer to a browser that asks before it calls, which reaches no operation
 */
export function allowOrigins(
  origins: readonly string[],
  onPreflight: (context: Context<RequestIdEnvironment>, response: Response) => void,
): MiddlewareHandler<RequestIdEnvironment> {
  const answer = cors({
    origin: [...origins],
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: ALLOWED,
    exposeHeaders: EXPOSED,
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

/** Whether a browser asks for one of these origins (Fetch standard, "CORS-preflight request"). Any other `OPTIONS` is a request like others. */
function isPreflight(request: HonoRequest, origins: readonly string[]): boolean {
  return origins.includes(request.header('origin') ?? '') && request.header('access-control-request-method') !== undefined;
}
