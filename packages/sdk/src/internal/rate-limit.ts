import type { RateLimit } from '../core/rate-limit.ts';
import { dateOf } from './describe-error.ts';
import type { Received } from './received.ts';

/** The limit's state that an answer tells; `undefined` if it tells nothing of it. */
export function rateLimitOf(answer: Received): RateLimit | undefined {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => countOf(answer.header(`x-ratelimit-${name}`)));
  const context = answer.header('x-ratelimit-context') || undefined;
  return [limit, remaining, reset, context].every((member) => member === undefined)
    ? undefined
    : { limit, remaining, resetAt: dateOf(answer.receivedAt + (reset ?? Number.NaN) * 1000), context };
}

/** A whole number that a program can count with; anything else counts as missing. */
function countOf(text: string | undefined): number | undefined {
  const count = Number(text);
  return text && /^\d+$/.test(text) && Number.isSafeInteger(count) ? count : undefined;
}
