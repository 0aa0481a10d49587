import { ConnectionError } from '../core/errors.ts';
import type { Timing } from '../core/timing.ts';
import { policy } from '../generated/policy.ts';
import { backoff, releaseJitter } from './backoff.ts';
import type { Carry } from './carry.ts';
import type { Emit } from './events.ts';
import type { Received } from './received.ts';
import { retryAfterOf } from './retry-after.ts';
import type { RetryBudget } from './retry-budget.ts';
import { sleepUntil } from './timing.ts';

const STATUSES: readonly number[] = policy.retry.statuses;

/** Sends a call again after what may pass: where that is safe, as often as it may, and if the wait fits into its deadline. */
export function withRetry(next: Carry, budget: RetryBudget, timing: Timing, emit: Emit): Carry {
  return async (call) => {
    while (true) {
      call.retryAt = undefined;
      const outcome = await next(call).catch(connectionErrorOf);
      if (isAnswer(outcome) && outcome.ok) {
        if (call.retries === 0) budget.refill();
        return outcome;
      }
      const asked = isAnswer(outcome) ? retryAfterOf(outcome) : undefined;
      call.retryAt = asked;
      if (!mayPass(outcome) || !call.isRepeatable || call.retries >= call.maxRetries) return settle(outcome);

      // A 429 concerns every call of its credential: the gate holds back this one as well, and knows for how long.
      const isRateLimited = isAnswer(outcome) && outcome.status === 429;
      if (timing.now() >= call.endsAt) return settle(outcome);
      const earliest = asked ?? timing.now() + (isRateLimited ? 0 : backoff(call.retries, timing));
      if (earliest >= call.endsAt) {
        call.retryAt = earliest;
        return settle(outcome);
      }
      if (!budget.take()) return settle(outcome);
      call.retries++;
      if (isRateLimited) continue;
      const until = asked === undefined ? earliest : asked + releaseJitter(asked, call, timing);
      emit('waitStarted', () => ({ ...call.info, milliseconds: Math.max(0, until - timing.now()), reason: 'retry' }));
      await sleepUntil(until, timing, call.signal);
    }
  };
}

function connectionErrorOf(error: unknown): ConnectionError {
  if (error instanceof ConnectionError) return error;
  throw error;
}

function isAnswer(outcome: Received | ConnectionError): outcome is Received {
  return !(outcome instanceof ConnectionError);
}

function mayPass(outcome: Received | ConnectionError): boolean {
  return !isAnswer(outcome) || STATUSES.includes(outcome.status);
}

function settle(outcome: Received | ConnectionError): Received {
  if (isAnswer(outcome)) return outcome;
  throw outcome;
}
