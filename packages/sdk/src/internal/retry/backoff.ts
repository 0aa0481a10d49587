import type { Clock } from '../../core/clock.ts';
import {
  RETRY_BACKOFF_BASE_MILLISECONDS,
  RETRY_BACKOFF_CAP_MILLISECONDS,
  RETRY_RELEASE_JITTER_MILLISECONDS,
} from '../../generated/policy.ts';
import type { Call } from '../call/call.ts';

/** How long to wait before a retry, by how many there were already: a random part of a span that doubles up to a cap. */
export function backoff(retries: number, clock: Clock): number {
  return clock.random() * Math.min(RETRY_BACKOFF_CAP_MILLISECONDS, RETRY_BACKOFF_BASE_MILLISECONDS * 2 ** retries);
}

/** A little more than the server asked for, so that those it asked do not all come back at once; but not all that is left of the call. */
export function releaseJitter(asked: number, call: Call, clock: Clock): number {
  return clock.random() * Math.min(RETRY_RELEASE_JITTER_MILLISECONDS, (call.endsAt - asked) / 2);
}
