import { validationFailed } from '../http/check-request.ts';
import { readTimestamp } from '../http/read-timestamp.ts';
import type { HeldLimits, RateLimit } from '../limits/rate-limit.ts';
import type { Clock } from '../runtime/clock.ts';
import { createIpList } from '../runtime/ip-list.ts';
import { grantRateLimit } from './grant-rate-limit.ts';

/** What holds a credential back: until when it works, from where, and how much it may send. */
export interface Restrictions {
  readonly expiresAt: Date | null;
  readonly allowedIps: readonly string[];
  /** The limit of its own; left out or `null`, it goes by the organization's. */
  readonly rateLimit?: RateLimit | null;
}

/**
 * Reads the restrictions that a caller asks for.
 *
 * @param held - the rate limits that the caller goes by
 * @param place - the JSON Pointer of the object that holds them
 * @throws Problem `VALIDATION_FAILED` for an expiry that is past, or a range that is none; `GRANT_NOT_HELD` for a rate limit beyond the caller's
 */
export function readRestrictions(
  clock: Clock,
  held: HeldLimits,
  asked: { readonly expiresAt?: string | null; readonly allowedIps?: readonly string[]; readonly rateLimit?: RateLimit | null },
  place = '/body',
): Restrictions {
  const expiresAt = asked.expiresAt ? readTimestamp(asked.expiresAt, `${place}/expiresAt`) : null;
  if (expiresAt && expiresAt <= clock.now()) throw validationFailed([{ path: `${place}/expiresAt`, message: 'must be in the future' }]);
  const allowedIps = asked.allowedIps ?? [];
  for (const [index, entry] of allowedIps.entries()) {
    if (!isRange(entry)) {
      throw validationFailed([
        { path: `${place}/allowedIps/${index}`, message: 'must be an IP address or a CIDR range, such as 203.0.113.0/24' },
      ]);
    }
  }
  return { expiresAt, allowedIps, rateLimit: grantRateLimit(held, asked.rateLimit) };
}

function isRange(entry: string): boolean {
  try {
    createIpList([entry]);
    return true;
  } catch {
    return false;
  }
}
