import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from './problems.ts';

/** Counts the failed attempts of each address, and refuses those beyond a limit. Attempts that succeed are never counted. */
export interface FailureLimiter {
  /** Counts a failed attempt. @throws Problem `RATE_LIMITED` if that is one too many */
  count(ip: string): Promise<void>;
  /** @throws Problem `RATE_LIMITED` if there have been too many already */
  refuseIfExceeded(ip: string): Promise<void>;
}

/** @param perMinute - how many attempts may fail in a minute */
export function createFailureLimiter(perMinute: number): FailureLimiter {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return {
    async count(ip) {
      try {
        await limiter.consume(ip);
      } catch (error) {
        throw error instanceof RateLimiterRes ? tooMany(error) : error;
      }
    },
    async refuseIfExceeded(ip) {
      const state = await limiter.get(ip);
      if (state && state.consumedPoints > perMinute) throw tooMany(state);
    },
  };
}

function tooMany({ msBeforeNext }: RateLimiterRes): Problem {
  return new Problem('RATE_LIMITED', 'Too many failed attempts from this address. Wait for the seconds in Retry-After.', {
    headers: { 'Retry-After': String(Math.max(1, Math.ceil(msBeforeNext / 1_000))) },
  });
}
