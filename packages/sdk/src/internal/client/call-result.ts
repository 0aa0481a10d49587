import type { Attempt } from '../../core/attempt.ts';
import type { KeyrailError } from '../../core/errors.ts';
import type { RateLimit } from '../../core/rate-limit.ts';
import { describeError } from '../call/attach-call-details.ts';
import type { Call } from '../call/call.ts';
import { dateOf } from '../clock/to-date.ts';
import { readBody } from '../response/parse-body.ts';
import { type Problem, problemFrom } from '../response/parse-problem.ts';
import type { Received } from '../response/received-response.ts';

/** What a call gave, whichever way it was made. What few look at is put together only for them. */
export class Result {
  readonly status: number;
  readonly data: unknown;
  readonly error: Problem | undefined;
  readonly #received: Received;
  readonly #call: Call;

  /** @throws UnexpectedResponseError if it claims to be what it is not. */
  constructor(received: Received, call: Call) {
    this.status = received.status;
    if (received.ok) this.data = readBody(received);
    else this.error = problemFrom(received);
    this.#received = received;
    this.#call = call;
    // It may have come to another call, as the one that closed the gate, or to the exchange.
    call.latest = received;
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

  get headers(): Headers {
    return this.#received.headers;
  }

  get response(): Response {
    return this.#received.response;
  }

  /** Whether the credential was refused, by whatever status. */
  get refusesCredential(): boolean {
    return this.#received.refusesCredential;
  }

  describe<Described extends KeyrailError>(error: Described): Described {
    return describeError(error, this.#call);
  }
}
