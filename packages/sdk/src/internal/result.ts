import type { Attempt } from '../core/attempt.ts';
import type { RateLimit } from '../core/rate-limit.ts';
import type { Call } from './call.ts';
import type { Problem } from './problem.ts';
import type { Received } from './received.ts';

/** What a call gave, whichever way it was made. What few look at is put together only for them. */
export class Result {
  readonly status: number;
  readonly data: unknown;
  readonly error: Problem | undefined;
  readonly attempts: readonly Attempt[];
  readonly retryAt: Date | undefined;
  readonly #received: Received;

  constructor(received: Received, { attempts, retryAt }: Call, body: { readonly data?: unknown; readonly error?: Problem }) {
    this.status = received.status;
    this.data = body.data;
    this.error = body.error;
    this.attempts = attempts;
    this.retryAt = dateOf(retryAt);
    this.#received = received;
  }

  get requestId(): string | undefined {
    return this.#received.requestId;
  }

  get rateLimit(): RateLimit | undefined {
    return this.#received.rateLimit;
  }

  get response(): Response {
    return this.#received.response;
  }

  /** Whether the credential was refused, by whatever status. */
  get refusesCredential(): boolean {
    return this.#received.refusesCredential;
  }
}

/** A time as a date, if there is such a date. */
export function dateOf(time: number | undefined): Date | undefined {
  return time !== undefined && time <= 8.64e15 ? new Date(time) : undefined;
}
