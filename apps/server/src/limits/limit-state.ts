import type { RateLimit } from './rate-limit.ts';
import { type Counted, shareOf } from './windows.ts';

/** The state of a caller's limit after a request was counted. */
export interface LimitState {
  /** The name of the limit: `token:global`, `address:failures`, `address:refusals`, or that of the route's own limit. */
  readonly context: string;
  readonly limit: number;
  readonly windowSeconds: number;
  readonly remaining: number;
  readonly millisecondsLeft: number;
  /** Whether this request exceeds the limit. */
  readonly isExceeded: boolean;
}

export function stateOf(context: string, { limit, windowSeconds }: RateLimit, counted: Counted): LimitState {
  const allowed = shareOf(limit, counted);
  return {
    context,
    limit: allowed,
    windowSeconds,
    remaining: Math.max(0, allowed - counted.used),
    millisecondsLeft: counted.millisecondsLeft,
    isExceeded: counted.used > allowed,
  };
}
