import { hash, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from './problems.ts';

/** Counts the failed attempts of each address, and refuses those beyond a limit. Attempts that succeed are never counted. */
export interface FailureLimiter {
  /** Counts a failed attempt. @throws Problem `RATE_LIMITED` if that is one too many */
  count(ip: string): Promise<void>;
  /** @throws Problem `RATE_LIMITED` if there have been too many already */
  refuseIfExceeded(ip: string): Promise<void>;
}

/** However many addresses an attacker has, this much is counted apart at most; addresses beyond that share. */
const MAX_COUNTED = 65_536;

/**
 * @param perMinute - how many attempts may fail in a minute
 * @param attempts - what is counted, as the refusal calls it
 */
export function createFailureLimiter(perMinute: number, attempts = 'failed attempts'): FailureLimiter {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  const salt = randomBytes(16).toString('hex');
  // Salted, so that nobody can work out whose share they could use up.
  const counterOf = (ip: string): number => hash('sha256', salt + networkOf(ip), 'buffer').readUInt32BE() % MAX_COUNTED;
  return {
    async count(ip) {
      try {
        await limiter.consume(counterOf(ip));
      } catch (error) {
        throw error instanceof RateLimiterRes ? tooMany(error, attempts) : error;
      }
    },
    async refuseIfExceeded(ip) {
      const state = await limiter.get(counterOf(ip));
      // A count whose minute is over may still be there.
      if (state && state.consumedPoints > perMinute && state.msBeforeNext > 0) throw tooMany(state, attempts);
    },
  };
}

/** Whoever has one address of version 6 has the whole /64, so that is what is counted (RFC 6177). */
function networkOf(ip: string): string {
  if (!isIPv6(ip)) return ip;
  const [head = '', tail] = ip.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}

function tooMany({ msBeforeNext }: RateLimiterRes, attempts: string): Problem {
  return new Problem('RATE_LIMITED', `Too many ${attempts} from this address. Wait for the seconds in Retry-After.`, {
    headers: { 'Retry-After': String(Math.max(1, Math.ceil(msBeforeNext / 1_000))) },
  });
}
