import type { RetryBudget as RetryBudgetOptions } from '../core/options.ts';
import { RETRY_BUDGET_REFILL_PER_SUCCESS, RETRY_BUDGET_TOKENS } from '../generated/policy.ts';

/** The store of tokens that a client's retries are paid from. */
export class RetryBudget {
  readonly #capacity: number;
  readonly #refill: number;
  #tokens: number;

  constructor(
    { tokens, refillPerSuccess }: RetryBudgetOptions = { tokens: RETRY_BUDGET_TOKENS, refillPerSuccess: RETRY_BUDGET_REFILL_PER_SUCCESS },
  ) {
    this.#capacity = tokens;
    this.#refill = refillPerSuccess;
    this.#tokens = tokens;
  }

  /** Takes a token; `false` if there is no whole one. Ten tenths make one, though their sum is a trifle less. */
  take(): boolean {
    if (this.#tokens < 1 - 1e-9) return false;
    this.#tokens--;
    return true;
  }

  /** Gives back what a success is worth. */
  refill(): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + this.#refill);
  }
}
