import type { Clock } from '../../core/clock.ts';
import { ConnectionError } from '../../core/errors.ts';
import { RETRY_STATUSES } from '../../generated/policy.ts';
import type { Call } from '../call/call.ts';
import { Settled } from '../call/non-retryable-outcome.ts';
import type { Carry } from '../call/send.ts';
import { sleepUntil } from '../clock/wait.ts';
import type { Emit } from '../events/emit.ts';
import { retryAfterOf } from '../response/parse-retry-after.ts';
import type { Received } from '../response/received-response.ts';
import { backoff, releaseJitter } from './backoff.ts';
import type { RetryBudget } from './retry-budget.ts';

/** Sends a call again after what may pass: where that is safe, as often as it may, and if the wait fits into its deadline. */
export function withRetry(next: Carry, budget: RetryBudget, clock: Clock, emit: Emit | undefined): Carry {
  const carry: Carry = (call) => {
    call.retryAt = undefined;
    return next(call).then(
      (answer) => {
        if (!answer.ok) return consider(call, answer);
        if (call.retries === 0) budget.refill();
        return answer;
      },
      (error: unknown) => {
        if (error instanceof Settled) {
          const answer = error.settle();
          call.retryAt ??= retryAfterOf(answer);
          return answer;
        }
        if (error instanceof ConnectionError) return consider(call, error);
        throw error;
      },
    );
  };
  return carry;

  async function consider(call: Call, outcome: Received | ConnectionError): Promise<Received> {
    const answer = outcome instanceof ConnectionError ? undefined : outcome;
    const asked = answer && retryAfterOf(answer);
    call.retryAt = asked;
    const mayPass = !answer || RETRY_STATUSES.includes(answer.status);
    if (!mayPass || !call.parts.isRepeatable || call.retries >= call.maxRetries || clock.now() >= call.endsAt) return settle(outcome);

    // A 429 concerns every call of its credential: the gate holds back this one as well, and knows for how long.
    const isRateLimited = answer?.status === 429;
    const earliest = asked ?? clock.now() + (isRateLimited ? 0 : backoff(call.retries, clock));
    if (earliest >= call.endsAt) {
      call.retryAt = earliest;
      return settle(outcome);
    }
    if (!budget.take()) return settle(outcome);
    call.retries++;
    if (!isRateLimited) {
      const until = asked === undefined ? earliest : asked + releaseJitter(asked, call, clock);
      emit?.('waitStarted', () => ({ ...call.info, milliseconds: Math.max(0, until - clock.now()), reason: 'retry' }));
      await sleepUntil(until, clock, call.signal);
    }
    return carry(call);
  }
}

function settle(outcome: Received | ConnectionError): Received {
  if (outcome instanceof ConnectionError) throw outcome;
  return outcome;
}
