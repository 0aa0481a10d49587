import type { RateLimit } from '../../core/rate-limit.ts';
import { dateOf } from '../clock/to-date.ts';

/** A response's headers, and when they were received, in milliseconds since 1970. */
interface ResponseHeaders {
  readonly receivedAt: number;
  header(name: string): string | undefined;
}

/** The limit's state that an answer tells; `undefined` if it tells nothing of it. */
export function rateLimitOf(response: ResponseHeaders): RateLimit | undefined {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => countOf(response.header(`x-ratelimit-${name}`)));
  const context = response.header('x-ratelimit-context') || undefined;
  return [limit, remaining, reset, context].every((member) => member === undefined)
    ? undefined
    : { limit, remaining, resetAt: dateOf(response.receivedAt + (reset ?? Number.NaN) * 1000), context };
}

/** A whole number that a program can count with; anything else counts as missing. */
function countOf(text: string | undefined): number | undefined {
  const count = Number(text);
  return text && /^\d+$/.test(text) && Number.isSafeInteger(count) ? count : undefined;
}
