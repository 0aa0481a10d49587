import type { Attempt } from '../core/attempt.ts';
import type { RateLimit } from '../core/rate-limit.ts';
import type { Call } from './call.ts';
import { type Problem, problemFrom } from './problem.ts';
import { readBody } from './read-body.ts';
import type { Received } from './received.ts';

/** What a call gave, whichever way it was made. What few look at is put together only for them. */
export class Result {
  readonly status: number;
  readonly data: unknown;
  readonly error: Problem | undefined;
  readonly #received: Received;
  readonly #call: Call;

  /** @throws UnexpectedResponseError if it claims to be what it is not. */
  constructor(received: Received, call: Call, text: string | undefined, error: unknown) {
    this.status = received.status;
    this.data = received.ok ? readBody(text, received) : undefined;
    this.error = received.ok ? undefined : problemFrom(error, received);
    this.#received = received;
    this.#call = call;
  }

  get attempts(): readonly Attempt[] {
    return this.#call.attempts;
  }

  get retryAt(): Date | undefined {
    return dateOf(this.#call.retryAt);
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
