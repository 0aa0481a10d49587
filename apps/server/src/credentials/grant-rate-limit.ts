import { Problem } from '../http/problems.ts';
import type { HeldLimits, RateLimit } from '../limits/rate-limit.ts';

const HOUR = 3_600;

/**
 * Returns the rate limit of a new or changed credential: the requested one, or the caller's own if none was requested. A
 * caller with a limit of its own can't grant a higher one. Any other caller can grant up to the organization's maximum, which
 * the operator sets.
 *
 * @throws Problem `GRANT_NOT_HELD`
 */
export function grantRateLimit({ own, organization, maxPerHour }: HeldLimits, requested: RateLimit | null | undefined): RateLimit | null {
  if (requested === undefined) return own;
  if (own && maximumRequests(own.windowSeconds, requested ?? organization) > own.limit) {
    throw new Problem(
      'GRANT_NOT_HELD',
      `The rate limit exceeds the caller's own ${own.limit} requests in ${own.windowSeconds} seconds. Request a lower one.`,
    );
  }
  if (requested && maximumRequests(HOUR, requested) > maxPerHour) {
    throw new Problem(
      'GRANT_NOT_HELD',
      `The rate limit exceeds the organization's maximum of ${maxPerHour} requests an hour. Request a lower one, or ask the operator to raise it.`,
    );
  }
  return requested;
}

/** How many requests a limit allows at most in so many seconds, counting every window that begins in them. */
function maximumRequests(seconds: number, { limit, windowSeconds }: RateLimit): number {
  return limit * Math.ceil(seconds / windowSeconds);
}
