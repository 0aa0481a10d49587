import type { AddressCounter } from './address-counter.ts';
import { type LimitState, stateOf } from './limit-state.ts';
import type { Windows } from './windows.ts';

/** Counts the attempts of each address that were not let in. Attempts that succeed are never counted. */
export interface FailureLimiter {
  /** Counts an attempt with what opens nothing, which may be a guess. */
  count(ip: string): Promise<LimitState>;
  /** Where there have been too many of those already, how the address stands. */
  exceeded(ip: string): Promise<LimitState | undefined>;
  /**
   * Counts an attempt with a credential that works, and is not let in. It is no guess, and counted apart: a program that goes on
   * with a key that may not be used there is in nobody else's way.
   */
  countRefused(ip: string): Promise<LimitState>;
}

export const FAILURES_CONTEXT = 'address:failures';
export const REFUSALS_CONTEXT = 'address:refusals';
const MINUTE = 60;

/** @param perMinute - how many attempts of each kind may fail in a minute */
export function createFailureLimiter(windows: Windows, addressCounter: AddressCounter, perMinute: number): FailureLimiter {
  const counterOf = (context: string, ip: string): string => `${context} ${addressCounter(ip)}`;
  const limit = { limit: perMinute, windowSeconds: MINUTE };
  const countIn = async (context: string, ip: string): Promise<LimitState> =>
    stateOf(context, limit, await windows.count(counterOf(context, ip), MINUTE));
  return {
    count: (ip) => countIn(FAILURES_CONTEXT, ip),
    countRefused: (ip) => countIn(REFUSALS_CONTEXT, ip),
    async exceeded(ip) {
      const counted = await windows.look(counterOf(FAILURES_CONTEXT, ip), MINUTE);
      const state = counted && stateOf(FAILURES_CONTEXT, limit, counted);
      return state?.isExceeded ? state : undefined;
    },
  };
}
