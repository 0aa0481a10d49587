import { Problem } from '../http/problems.ts';
import type { AddressCounter } from './address-counter.ts';
import { retryAfter } from './retry-after.ts';
import { type Counted, shareOf, type Windows } from './windows.ts';

/** Counts the failed attempts of each address, and refuses those beyond a limit. Attempts that succeed are never counted. */
export interface FailureLimiter {
  /** Counts a failed attempt. @throws Problem `RATE_LIMITED` if that is one too many */
  count(ip: string): Promise<void>;
  /** @throws Problem `RATE_LIMITED` if there have been too many already */
  refuseIfExceeded(ip: string): Promise<void>;
}

const MINUTE = 60;

/** @param perMinute - how many attempts may fail in a minute */
export function createFailureLimiter(windows: Windows, addressCounter: AddressCounter, perMinute: number): FailureLimiter {
  const counterOf = (ip: string): string => `failures ${addressCounter(ip)}`;
  const refuseBeyond = (counted: Counted | undefined): void => {
    if (counted && counted.used > shareOf(perMinute, counted)) throw tooMany(counted);
  };
  return {
    count: async (ip) => refuseBeyond(await windows.count(counterOf(ip), MINUTE)),
    refuseIfExceeded: async (ip) => refuseBeyond(await windows.look(counterOf(ip), MINUTE)),
  };
}

function tooMany({ millisecondsLeft }: Counted): Problem {
  return new Problem('RATE_LIMITED', 'Too many failed attempts from this address. Wait for the seconds in Retry-After.', {
    headers: retryAfter(millisecondsLeft),
  });
}
