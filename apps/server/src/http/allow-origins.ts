import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

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
 */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  return cors({
    origin: [...origins],
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: ALLOWED,
    exposeHeaders: EXPOSED,
    maxAge: MAX_AGE,
  });
}
