import type { Clock } from '../../core/clock.ts';
import {
  RETRY_BACKOFF_BASE_MILLISECONDS,
  RETRY_BACKOFF_CAP_MILLISECONDS,
  RETRY_RELEASE_JITTER_MILLISECONDS,
} from '../../generated/policy.ts';
import type { Call } from '../call/call.ts';

/** Returns the milliseconds before a retry: full-jitter exponential backoff, by the number of retries so far. */
export function backoff(retries: number, clock: Clock): number {
  return clock.random() * Math.min(RETRY_BACKOFF_CAP_MILLISECONDS, RETRY_BACKOFF_BASE_MILLISECONDS * 2 ** retries);
}

/**
 * Returns milliseconds to wait beyond the time that the server asked for, so that its clients do not all return at once. It is
 * at most half of what is left of the call's deadline.
 */
export function releaseJitter(retryAfter: number, call: Call, clock: Clock): number {
  return clock.random() * Math.min(RETRY_RELEASE_JITTER_MILLISECONDS, (call.deadlineAt - retryAfter) / 2);
}
