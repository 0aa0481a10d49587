import { Problem } from '../http/problems.ts';
import { retryAfter } from '../http/retry-after.ts';
import { FAILURES_CONTEXT, REJECTIONS_CONTEXT } from '../limits/failure-limiter.ts';
import type { LimitState } from '../limits/limit-state.ts';
import { GLOBAL_CONTEXT } from '../limits/request-limiter.ts';
import type { Exchange } from './exchange.ts';

/**
 * Records the state of the limit after the request was counted, so that the response reports it.
 *
 * @throws Problem `RATE_LIMITED` if the request exceeds the limit
 */
export function limit(exchange: Exchange, state: LimitState): void {
  exchange.limit = state;
  if (!state.isExceeded) return;
  const reason =
    state.context === FAILURES_CONTEXT || state.context === REJECTIONS_CONTEXT
      ? 'Too many failed attempts from this address.'
      : `The limit of ${state.limit} requests in ${state.windowSeconds} seconds is exhausted.`;
  throw new Problem('RATE_LIMITED', `${reason} Wait for the seconds in Retry-After.`, { headers: retryAfter(state.millisecondsLeft) });
}

/** The headers with the state of the limit, in the published form and in that of draft-ietf-httpapi-ratelimit-headers-10. */
export function limitHeaders(state: LimitState): Record<string, string> {
  const reset = String(Math.ceil(state.millisecondsLeft / 1_000));
  const policy = state.context === GLOBAL_CONTEXT ? 'default' : state.context;
  return {
    'X-RateLimit-Limit': String(state.limit),
    'X-RateLimit-Remaining': String(state.remaining),
    'X-RateLimit-Reset': reset,
    'X-RateLimit-Context': state.context,
    'RateLimit-Policy': `"${policy}";q=${state.limit};w=${state.windowSeconds}`,
    RateLimit: `"${policy}";r=${state.remaining};t=${reset}`,
  };
}
