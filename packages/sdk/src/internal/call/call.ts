import type { Attempt } from '../../core/attempt.ts';
import type { Clock } from '../../core/clock.ts';
import type { CallInfo } from '../../core/hooks.ts';
import type { CallLimits } from '../../core/options.ts';
import { RETRY_MAX_RETRIES, TIMEOUTS_ATTEMPT_MILLISECONDS, TIMEOUTS_TOTAL_MILLISECONDS } from '../../generated/policy.ts';
import type { Received } from '../response/received-response.ts';

let count = 0;

/** What a call is made of. */
export interface CallParts {
  readonly method: string;
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** Whether it does no harm to send it twice. */
  readonly isRepeatable: boolean;
}

/** What a caller asked for, on its way through the transports, and what became of it so far. */
export class Call {
  /** Later calls have higher ones. */
  readonly callId = ++count;
  readonly parts: CallParts;
  readonly startedAt: number;
  readonly endsAt: number;
  readonly maxRetries: number;
  readonly attemptTimeout: number;
  readonly attempts: Attempt[] = [];
  /** Retries so far; an attempt after a 401 is none. */
  retries = 0;
  /** Which of a pair of credentials it goes with, once the other was refused. */
  credential: 0 | 1 | undefined;
  /** The last answer that came, even if the call goes on or fails otherwise. */
  latest: Received | undefined;
  /** When it makes sense to try again, in milliseconds since 1970, once that is known. */
  retryAt: number | undefined;

  constructor(parts: CallParts, own: CallLimits, limits: CallLimits, clock: Clock) {
    this.parts = parts;
    this.startedAt = clock.now();
    this.endsAt = this.startedAt + (own.deadline ?? limits.deadline ?? TIMEOUTS_TOTAL_MILLISECONDS);
    this.maxRetries = own.maxRetries ?? limits.maxRetries ?? RETRY_MAX_RETRIES;
    this.attemptTimeout = own.attemptTimeout ?? limits.attemptTimeout ?? TIMEOUTS_ATTEMPT_MILLISECONDS;
  }

  get signal(): AbortSignal | undefined {
    return this.parts.signal;
  }

  /** How it is called in errors. */
  get name(): string {
    return `${this.info.method} ${this.info.path}`;
  }

  /** How it is called in hooks, logs and errors: nothing of it is secret. */
  get info(): CallInfo {
    const { method, url } = this.parts;
    return { callId: this.callId, method, path: new URL(url).pathname };
  }
}
