import type { RetryBudget as RetryBudgetOptions } from '../../core/options.ts';
import { RETRY_BUDGET_REFILL_PER_SUCCESS, RETRY_BUDGET_TOKENS } from '../../generated/policy.ts';

/** The store of tokens that a client's retries are paid from. */
export class RetryBudget {
  readonly #options: RetryBudgetOptions;
  #tokens: number;

  constructor(options: RetryBudgetOptions = { tokens: RETRY_BUDGET_TOKENS, refillPerSuccess: RETRY_BUDGET_REFILL_PER_SUCCESS }) {
    this.#options = options;
    this.#tokens = options.tokens;
  }

  /** Takes a token; `false` if there is no whole one. Ten tenths make one, though their sum is a trifle less. */
  take(): boolean {
    const isThere = this.#tokens >= 1 - 1e-9;
    if (isThere) this.#tokens--;
    return isThere;
  }

  /** Gives back what a success is worth. */
  refill(): void {
    this.#tokens = Math.min(this.#options.tokens, this.#tokens + this.#options.refillPerSuccess);
  }
}
