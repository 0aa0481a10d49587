import type { Timing } from '../../core/timing.ts';
import type { Call } from '../call/call.ts';
import { Settled } from '../call/non-retryable-outcome.ts';
import { sleepUntil } from '../clock/wait.ts';
import type { Emit } from '../events/emit.ts';
import { retryAfterOf } from '../response/parse-retry-after.ts';
import type { Received } from '../response/received-response.ts';
import { backoff, releaseJitter } from '../retry/backoff.ts';

/** Holds back every call of a credential that was told to wait, and lets them go one by one. */
export class RateLimitGate {
  #opensAt = 0;
  #refusal: Received | undefined;
  readonly #timing: Timing;
  readonly #emit: Emit | undefined;

  constructor(timing: Timing, emit: Emit | undefined) {
    this.#timing = timing;
    this.#emit = emit;
  }

  get isOpen(): boolean {
    return !this.#opensAt || this.#opensAt <= this.#timing.now();
  }

  /**
   * Waits until the call may go.
   *
   * @throws Settled at once, with the answer that closed the gate, if it opens after the call's deadline.
   */
  async pass(call: Call): Promise<void> {
    while (!this.isOpen) {
      if (this.#refusal && this.#opensAt >= call.endsAt) {
        call.retryAt = this.#opensAt;
        throw new Settled(this.#refusal);
      }
      const until = this.#opensAt + releaseJitter(this.#opensAt, call, this.#timing);
      this.#emit?.('waitStarted', () => ({ ...call.info, milliseconds: until - this.#timing.now(), reason: 'rate-limit' }));
      await sleepUntil(until, this.#timing, call.signal);
    }
  }

  /** Closes if the answer to the call is a 429. Another one may hold it closed for longer, but never opens it sooner. */
  readonly heed = (answer: Received, call: Call): void => {
    if (answer.status !== 429) return;
    const opensAt = retryAfterOf(answer) ?? this.#timing.now() + backoff(call.retries, this.#timing);
    if (opensAt < this.#opensAt) return;
    this.#opensAt = opensAt;
    this.#refusal = answer;
  };
}
