import type { Clock } from '../../core/clock.ts';
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
  readonly #clock: Clock;
  readonly #emit: Emit | undefined;

  constructor(clock: Clock, emit: Emit | undefined) {
    this.#clock = clock;
    this.#emit = emit;
  }

  get isOpen(): boolean {
    return !this.#opensAt || this.#opensAt <= this.#clock.now();
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
      const until = this.#opensAt + releaseJitter(this.#opensAt, call, this.#clock);
      this.#emit?.('waitStarted', () => ({ ...call.info, milliseconds: until - this.#clock.now(), reason: 'rate-limit' }));
      await sleepUntil(until, this.#clock, call.signal);
    }
  }

  /** Closes if the answer to the call is a 429. Another one may hold it closed for longer, but never opens it sooner. */
  readonly heed = (answer: Received, call: Call): void => {
    if (answer.status !== 429) return;
    const opensAt = retryAfterOf(answer) ?? this.#clock.now() + backoff(call.retries, this.#clock);
    if (opensAt < this.#opensAt) return;
    this.#opensAt = opensAt;
    this.#refusal = answer;
  };
}
