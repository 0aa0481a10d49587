import type { AttemptReport, ErrorClass, ErrorReport, RateLimitReport } from '@keyrail/conformance/src/protocol.ts';
import { ApiError, type Attempt, isKeyrailError, type RateLimit, UnexpectedResponseError } from '@keyrail/sdk';

/** Converts the SDK's rate-limit state to the protocol's. */
export function reportRateLimit(rateLimit: RateLimit | undefined): RateLimitReport | null {
  if (!rateLimit) return null;
  const { limit, remaining, resetAt, context } = rateLimit;
  return { limit: limit ?? null, remaining: remaining ?? null, resetAt: resetAt?.getTime() ?? null, context: context ?? null };
}

/** Converts an error of the SDK, or a cancellation, to the protocol's. The attempts of a canceled call come from the hooks. */
export function reportError(error: unknown, canceledAfter?: readonly Attempt[]): ErrorReport {
  const known = isKeyrailError(error) ? error : undefined;
  const responded = error instanceof ApiError || error instanceof UnexpectedResponseError ? error : undefined;
  return {
    class: canceledAfter ? 'Canceled' : ((known?.name ?? 'Other') as ErrorClass),
    message: error instanceof Error ? error.message : String(error),
    code: error instanceof ApiError ? error.code : null,
    status: responded?.status ?? null,
    requestId: responded?.requestId ?? null,
    retryAt: known?.retryAt?.getTime() ?? null,
    issues: error instanceof ApiError ? error.issues : [],
    rateLimit: reportRateLimit(known?.rateLimit),
    attempts: (canceledAfter ?? known?.attempts ?? []).map(reportAttempt),
  };
}

function reportAttempt({ status, failure }: Attempt): AttemptReport {
  return failure === undefined ? { status: status ?? 0 } : { failure };
}
