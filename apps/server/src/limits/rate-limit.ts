import type { components } from '@keyrail/contract';

/** The maximum number of requests in a window, and the window's length. */
export type RateLimit = components['schemas']['RateLimit'];

/** The limits of a caller. */
export interface HeldLimits {
  /** The credential's own limit; `null` if it has none. */
  readonly own: RateLimit | null;
  /** The organization's limit, for callers without their own. */
  readonly organization: RateLimit;
  /** The maximum for a credential's own limit, in requests per hour. */
  readonly maxPerHour: number;
}

/** The limit that applies to a caller. */
export function effectiveLimit({ own, organization }: HeldLimits): RateLimit {
  return own ?? organization;
}

/** The limit in two columns; `null` if they are empty. */
export function toRateLimit(limit: number | null, windowSeconds: number | null): RateLimit | null {
  return limit === null || windowSeconds === null ? null : { limit, windowSeconds };
}
