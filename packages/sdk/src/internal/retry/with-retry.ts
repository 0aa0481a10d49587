import type { Clock } from '../../core/clock.ts';
import { ConnectionError } from '../../core/errors.ts';
import { RETRY_STATUSES } from '../../generated/policy.ts';
import type { Call } from '../call/call.ts';
import { NonRetryableOutcome } from '../call/non-retryable-outcome.ts';
import type { SendCall } from '../call/send.ts';
import { sleepUntil } from '../clock/wait.ts';
import type { Emit } from '../events/emit.ts';
import { parseRetryAfter } from '../response/parse-retry-after.ts';
import type { ReceivedResponse } from '../response/received-response.ts';
import { backoff, releaseJitter } from './backoff.ts';
import type { RetryBudget } from './retry-budget.ts';

/** Retries a call after a transient failure if it is idempotent, its retries and budget allow it, and the wait fits its deadline. */
export function withRetry(next: SendCall, budget: RetryBudget, clock: Clock, emit: Emit | undefined): SendCall {
  const send: SendCall = (call) => {
    call.retryAt = undefined;
    return next(call).then(
      (response) => {
        if (!response.ok) return retryOrFinish(call, response);
        if (call.retries === 0) budget.refill();
        return response;
      },
      (error: unknown) => {
        if (error instanceof NonRetryableOutcome) {
          const response = error.responseOrThrow();
          call.retryAt ??= parseRetryAfter(response);
          return response;
        }
        if (error instanceof ConnectionError) return retryOrFinish(call, error);
        throw error;
      },
    );
  };
  return send;

  async function retryOrFinish(call: Call, outcome: ReceivedResponse | ConnectionError): Promise<ReceivedResponse> {
    const response = outcome instanceof ConnectionError ? undefined : outcome;
    const retryAfter = response && parseRetryAfter(response);
    call.retryAt = retryAfter;
    const isTransient = !response || RETRY_STATUSES.includes(response.status);
    if (!isTransient || !call.request.isIdempotent || call.retries >= call.maxRetries || clock.now() >= call.deadlineAt)
      return finish(outcome);

    // A 429 applies to each call of the credential. The rate-limit gate delays this one too, and knows for how long.
    const isRateLimited = response?.status === 429;
    const earliest = retryAfter ?? clock.now() + (isRateLimited ? 0 : backoff(call.retries, clock));
    if (earliest >= call.deadlineAt) {
      call.retryAt = earliest;
      return finish(outcome);
    }
    if (!budget.tryTake()) return finish(outcome);
    call.retries++;
    if (!isRateLimited) {
      const until = retryAfter === undefined ? earliest : retryAfter + releaseJitter(retryAfter, call, clock);
      emit?.('waitStarted', () => ({ ...call.info, milliseconds: Math.max(0, until - clock.now()), reason: 'retry' }));
      await sleepUntil(until, clock, call.signal);
    }
    return send(call);
  }
}

function finish(outcome: ReceivedResponse | ConnectionError): ReceivedResponse {
  if (outcome instanceof ConnectionError) throw outcome;
  return outcome;
}
