import type { RateLimit } from './rate-limit.ts';
import { type Counted, shareOf } from './windows.ts';

/** How a caller stands with a limit that was counted. */
export interface LimitState {
  /** `token:global`, `address:failures`, `address:refusals`, or the route's own. */
  readonly context: string;
  readonly limit: number;
  readonly windowSeconds: number;
  readonly remaining: number;
  readonly millisecondsLeft: number;
  /** Whether this request is one too many. */
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
