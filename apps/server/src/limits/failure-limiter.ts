import type { AddressCounter } from './address-counter.ts';
import { type LimitState, stateOf } from './limit-state.ts';
import type { Windows } from './windows.ts';

/** Counts the failed attempts of each address. Attempts that succeed are never counted. */
export interface FailureLimiter {
  /** Counts a failed attempt. */
  count(ip: string): Promise<LimitState>;
  /** Where there have been too many already, how the address stands. */
  exceeded(ip: string): Promise<LimitState | undefined>;
}

export const FAILURES_CONTEXT = 'address:failures';
const MINUTE = 60;

/** @param perMinute - how many attempts may fail in a minute */
export function createFailureLimiter(windows: Windows, addressCounter: AddressCounter, perMinute: number): FailureLimiter {
  const counterOf = (ip: string): string => `failures ${addressCounter(ip)}`;
  const limit = { limit: perMinute, windowSeconds: MINUTE };
  return {
    count: async (ip) => stateOf(FAILURES_CONTEXT, limit, await windows.count(counterOf(ip), MINUTE)),
    async exceeded(ip) {
      const counted = await windows.look(counterOf(ip), MINUTE);
      const state = counted && stateOf(FAILURES_CONTEXT, limit, counted);
      return state?.isExceeded ? state : undefined;
    },
  };
}
