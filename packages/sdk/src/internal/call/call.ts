import type { Attempt } from '../../core/attempt.ts';
import type { Clock } from '../../core/clock.ts';
import type { CallInfo } from '../../core/hooks.ts';
import type { CallLimits } from '../../core/options.ts';
import { RETRY_MAX_RETRIES, TIMEOUTS_ATTEMPT_MILLISECONDS, TIMEOUTS_TOTAL_MILLISECONDS } from '../../generated/policy.ts';
import type { ReceivedResponse } from '../response/received-response.ts';

let count = 0;

/** The request of a call, the same for each attempt but for its credential. */
export interface CallRequest {
  readonly method: string;
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** Whether the SDK may send it twice. */
  readonly isIdempotent: boolean;
}

/** A call of the SDK: its request, its limits, and its state so far. */
export class Call {
  /** Later calls have higher ids. */
  readonly callId = ++count;
  readonly request: CallRequest;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  /** In milliseconds since 1970. */
  readonly deadlineAt: number;
  readonly maxRetries: number;
  /** In milliseconds. */
  readonly attemptTimeout: number;
  readonly attempts: Attempt[] = [];
  /** Retries so far. An attempt after a 401, with another token or credential, does not count. */
  retries = 0;
  /** The index of the credential of a pair that the call uses, once the server rejected the other. */
  credential: 0 | 1 | undefined;
  /** The last response, even if the call continues or fails for another reason. */
  latestResponse: ReceivedResponse | undefined;
  /** When a retry can succeed, in milliseconds since 1970, once that is known. */
  retryAt: number | undefined;

  constructor(request: CallRequest, own: CallLimits, limits: CallLimits, clock: Clock) {
    this.request = request;
    this.startedAt = clock.now();
    this.deadlineAt = this.startedAt + (own.deadline ?? limits.deadline ?? TIMEOUTS_TOTAL_MILLISECONDS);
    this.maxRetries = own.maxRetries ?? limits.maxRetries ?? RETRY_MAX_RETRIES;
    this.attemptTimeout = own.attemptTimeout ?? limits.attemptTimeout ?? TIMEOUTS_ATTEMPT_MILLISECONDS;
  }

  get signal(): AbortSignal | undefined {
    return this.request.signal;
  }

  /** The name of the call in error messages: `GET /api/v1/me`. */
  get name(): string {
    return `${this.info.method} ${this.info.path}`;
  }

  /** Identifies the call in hooks, logs and errors. It contains no secret. */
  get info(): CallInfo {
    const { method, url } = this.request;
    return { callId: this.callId, method, path: new URL(url).pathname };
  }
}
