import type { RateLimit } from '../../core/rate-limit.ts';
import { toDate } from '../clock/to-date.ts';

/** A response's headers, and when they were received, in milliseconds since 1970. */
interface ResponseHeaders {
  readonly receivedAt: number;
  header(name: string): string | undefined;
}

/** Parses the `X-RateLimit-*` headers; `undefined` if the response has none of them. */
export function parseRateLimit(response: ResponseHeaders): RateLimit | undefined {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => parseCount(response.header(`x-ratelimit-${name}`)));
  const context = response.header('x-ratelimit-context') || undefined;
  return [limit, remaining, reset, context].every((member) => member === undefined)
    ? undefined
    : { limit, remaining, resetAt: toDate(response.receivedAt + (reset ?? Number.NaN) * 1000), context };
}

/** Parses an integer from 0 to 2^53-1. Any other text counts as missing. */
function parseCount(text: string | undefined): number | undefined {
  const count = Number(text);
  return text && /^\d+$/.test(text) && Number.isSafeInteger(count) ? count : undefined;
}
