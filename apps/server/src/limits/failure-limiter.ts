import type { AddressCounter } from './address-counter.ts';
import { type LimitState, stateOf } from './limit-state.ts';
import type { Windows } from './windows.ts';

/** Counts the rejected authentication attempts of each address. Successful attempts are never counted. */
export interface FailureLimiter {
  /** Counts an attempt with an unknown credential, which may be a guess. */
  count(ip: string): Promise<LimitState>;
  /** The state of the limit if the address has already made too many such attempts; else `undefined`. */
  exceeded(ip: string): Promise<LimitState | undefined>;
  /**
   * Counts an attempt with a valid credential that was rejected for another reason. It is no guess, and is counted separately: a
   * program that keeps using a key from a wrong address does not affect other callers at that address.
   */
  countRejected(ip: string): Promise<LimitState>;
}

export const FAILURES_CONTEXT = 'address:failures';
export const REJECTIONS_CONTEXT = 'address:refusals';
const MINUTE = 60;

/** @param perMinute - the number of attempts of each kind that may fail in a minute */
export function createFailureLimiter(windows: Windows, addressCounter: AddressCounter, perMinute: number): FailureLimiter {
  const counterOf = (context: string, ip: string): string => `${context} ${addressCounter(ip)}`;
  const limit = { limit: perMinute, windowSeconds: MINUTE };
  const countIn = async (context: string, ip: string): Promise<LimitState> =>
    stateOf(context, limit, await windows.count(counterOf(context, ip), MINUTE));
  return {
    count: (ip) => countIn(FAILURES_CONTEXT, ip),
    countRejected: (ip) => countIn(REJECTIONS_CONTEXT, ip),
    async exceeded(ip) {
      const counted = await windows.look(counterOf(FAILURES_CONTEXT, ip), MINUTE);
      const state = counted && stateOf(FAILURES_CONTEXT, limit, counted);
      return state?.isExceeded ? state : undefined;
    },
  };
}
