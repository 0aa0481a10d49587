import type { RetryBudget as RetryBudgetOptions } from '../../core/options.ts';
import { RETRY_BUDGET_REFILL_PER_SUCCESS, RETRY_BUDGET_TOKENS } from '../../generated/policy.ts';

/** A token bucket that limits the retries of a client. */
export class RetryBudget {
  readonly #options: RetryBudgetOptions;
  #tokens: number;

  constructor(options: RetryBudgetOptions = { tokens: RETRY_BUDGET_TOKENS, refillPerSuccess: RETRY_BUDGET_REFILL_PER_SUCCESS }) {
    this.#options = options;
    this.#tokens = options.tokens;
  }

  /** Takes a token; `false` if less than one is left. The tolerance is for refills such as ten times 0.1, whose sum is below 1. */
  tryTake(): boolean {
    const isAvailable = this.#tokens >= 1 - 1e-9;
    if (isAvailable) this.#tokens--;
    return isAvailable;
  }

  /** Adds what a call earns that succeeds at its first attempt. */
  refill(): void {
    this.#tokens = Math.min(this.#options.tokens, this.#tokens + this.#options.refillPerSuccess);
  }
}
