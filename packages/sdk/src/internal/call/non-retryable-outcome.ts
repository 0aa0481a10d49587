import type { KeyrailError } from '../../core/errors.ts';
import type { Received } from '../response/received-response.ts';

/** Thrown past the retries: the call is over, for it is not its own request that failed, but an exchange or a wait that it depends on. */
export class Settled extends Error {
  readonly #outcome: Received | (() => KeyrailError);

  constructor(outcome: Received | (() => KeyrailError), message?: string) {
    super(message);
    this.#outcome = outcome;
  }

  /** The answer to an exchange that refused the credential, and would do so again. */
  get refusal(): Received | undefined {
    return typeof this.#outcome === 'object' && this.#outcome.refusesCredential ? this.#outcome : undefined;
  }

  /** What the call gives. Each of those who share a failure throws an error of its own. */
  settle(): Received {
    if (typeof this.#outcome === 'function') throw this.#outcome();
    return this.#outcome;
  }
}
