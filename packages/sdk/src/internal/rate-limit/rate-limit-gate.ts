import type { Clock } from '../../core/clock.ts';
import type { Call } from '../call/call.ts';
import { NonRetryableOutcome } from '../call/non-retryable-outcome.ts';
import { sleepUntil } from '../clock/wait.ts';
import type { Emit } from '../events/emit.ts';
import { parseRetryAfter } from '../response/parse-retry-after.ts';
import type { ReceivedResponse } from '../response/received-response.ts';
import { backoff, releaseJitter } from '../retry/backoff.ts';

/** Delays all calls of a rate-limited credential until its `Retry-After`, and then releases them with jitter. */
export class RateLimitGate {
  #opensAt = 0;
  #rateLimitResponse: ReceivedResponse | undefined;
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
   * Waits until the gate is open.
   *
   * @throws NonRetryableOutcome at once, with the response that closed the gate, if it opens after the call's deadline.
   */
  async waitUntilOpen(call: Call): Promise<void> {
    while (!this.isOpen) {
      if (this.#rateLimitResponse && this.#opensAt >= call.deadlineAt) {
        call.retryAt = this.#opensAt;
        throw new NonRetryableOutcome(this.#rateLimitResponse);
      }
      const until = this.#opensAt + releaseJitter(this.#opensAt, call, this.#clock);
      this.#emit?.('waitStarted', () => ({ ...call.info, milliseconds: until - this.#clock.now(), reason: 'rate-limit' }));
      await sleepUntil(until, this.#clock, call.signal);
    }
  }

  /** Closes the gate after a 429. A later 429 can extend the wait, but never shorten it. */
  readonly closeOnRateLimit = (response: ReceivedResponse, call: Call): void => {
    if (response.status !== 429) return;
    const opensAt = parseRetryAfter(response) ?? this.#clock.now() + backoff(call.retries, this.#clock);
    if (opensAt < this.#opensAt) return;
    this.#opensAt = opensAt;
    this.#rateLimitResponse = response;
  };
}
