import { Problem } from '../http/problems.ts';
import type { HeldLimits, RateLimit } from '../limits/rate-limit.ts';

const HOUR = 3_600;

/**
 * The limit of its own that a credential gets, of what was asked for: the caller's own where nothing was asked. Whoever
 * has one gives none that allows more; all others give what the operator lets the organization's credentials have.
 *
 * @throws Problem `GRANT_NOT_HELD`
 */
export function grantRateLimit({ own, organization, maxPerHour }: HeldLimits, asked: RateLimit | null | undefined): RateLimit | null {
  if (asked === undefined) return own;
  if (own && mostWithin(own.windowSeconds, asked ?? organization) > own.limit) {
    throw new Problem(
      'GRANT_NOT_HELD',
      `Nobody can grant what they do not hold. The caller's own limit is ${own.limit} requests in ${own.windowSeconds} seconds, and this would allow more.`,
    );
  }
  if (asked && mostWithin(HOUR, asked) > maxPerHour) {
    throw new Problem(
      'GRANT_NOT_HELD',
      `A credential of this organization may have at most ${maxPerHour} requests an hour, and this would allow more. Ask the operator to raise that.`,
    );
  }
  return asked;
}

/** How many requests a limit lets through in so many seconds, in as many of its windows as begin in them. */
function mostWithin(seconds: number, { limit, windowSeconds }: RateLimit): number {
  return limit * Math.ceil(seconds / windowSeconds);
}
