import type { Attempt } from '../../core/attempt.ts';
import type { KeyrailError } from '../../core/errors.ts';
import type { RateLimit } from '../../core/rate-limit.ts';
import { attachCallDetails } from '../call/attach-call-details.ts';
import type { Call } from '../call/call.ts';
import { toDate } from '../clock/to-date.ts';
import { parseBody } from '../response/parse-body.ts';
import { type Problem, parseProblem } from '../response/parse-problem.ts';
import type { ReceivedResponse } from '../response/received-response.ts';

/** The result of a call: its data or its error, with the metadata. The getters compute on use what few callers need. */
export class CallResult {
  readonly status: number;
  readonly data: unknown;
  readonly error: Problem | undefined;
  readonly #received: ReceivedResponse;
  readonly #call: Call;

  /** @throws UnexpectedResponseError for a success whose JSON can't be parsed. */
  constructor(received: ReceivedResponse, call: Call) {
    this.status = received.status;
    if (received.ok) this.data = parseBody(received);
    else this.error = parseProblem(received);
    this.#received = received;
    this.#call = call;
    // The response may be of another call: the one that closed the rate-limit gate, or the token exchange.
    call.latestResponse = received;
  }

  get attempts(): readonly Attempt[] {
    return this.#call.attempts;
  }

  get retryAt(): Date | undefined {
    return toDate(this.#call.retryAt);
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

  /** Whether the server rejected the credential, with any status. */
  get rejectsCredential(): boolean {
    return this.#received.rejectsCredential;
  }

  attachDetails<Thrown extends KeyrailError>(error: Thrown): Thrown {
    return attachCallDetails(error, this.#call);
  }
}
