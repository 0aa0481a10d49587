import type { components } from '@keyrail/contract';

/** How many requests there may be in a window, and how long that is. */
export type RateLimit = components['schemas']['RateLimit'];

/** The limits that a caller goes by. */
export interface HeldLimits {
  /** That of the credential itself; `null` if it has none. */
  readonly own: RateLimit | null;
  /** That of the organization, for whoever has none of their own. */
  readonly organization: RateLimit;
  /** How many requests an hour a credential of the organization may be given at most. */
  readonly maxPerHour: number;
}

/** The limit that holds for a caller. */
export function effectiveLimit({ own, organization }: HeldLimits): RateLimit {
  return own ?? organization;
}

/** What two columns say of a limit; `null` if they are empty. */
export function toRateLimit(limit: number | null, windowSeconds: number | null): RateLimit | null {
  return limit === null || windowSeconds === null ? null : { limit, windowSeconds };
}
