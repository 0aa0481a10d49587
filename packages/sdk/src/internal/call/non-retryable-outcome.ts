import type { KeyrailError } from '../../core/errors.ts';
import type { ReceivedResponse } from '../response/received-response.ts';

/** Thrown through the retries, which would not help: not the call's own request failed, but a token exchange or a wait it depends on. */
export class NonRetryableOutcome extends Error {
  readonly #outcome: ReceivedResponse | (() => KeyrailError);

  constructor(outcome: ReceivedResponse | (() => KeyrailError), message?: string) {
    super(message);
    this.#outcome = outcome;
  }

  /** The response of a token exchange that rejected the credential. */
  get rejection(): ReceivedResponse | undefined {
    return typeof this.#outcome === 'object' && this.#outcome.rejectsCredential ? this.#outcome : undefined;
  }

  /**
   * Returns the response that the call results in.
   *
   * @throws KeyrailError if there is none. Calls that share one failure each get an error object of their own.
   */
  responseOrThrow(): ReceivedResponse {
    if (typeof this.#outcome === 'function') throw this.#outcome();
    return this.#outcome;
  }
}
