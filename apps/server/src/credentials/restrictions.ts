import { validationFailed } from '../http/check-request.ts';
import { readTimestamp } from '../http/read-timestamp.ts';
import type { HeldLimits, RateLimit } from '../limits/rate-limit.ts';
import type { Clock } from '../runtime/clock.ts';
import { createIpList } from '../runtime/ip-list.ts';
import { grantRateLimit } from './grant-rate-limit.ts';

/** The restrictions of a credential: its expiry, its IP allow list and its rate limit. */
export interface Restrictions {
  readonly expiresAt: Date | null;
  readonly allowedIps: readonly string[];
  /** The credential's own limit; if omitted or `null`, the organization's applies. */
  readonly rateLimit?: RateLimit | null;
}

/**
 * Reads the restrictions in a request.
 *
 * @param callerLimits - the rate limits of the caller
 * @param pointer - the JSON Pointer of the object that contains the restrictions
 * @throws Problem `VALIDATION_FAILED` for an expiry in the past or an invalid address; `GRANT_NOT_HELD` for a rate limit above the caller's
 */
export function readRestrictions(
  clock: Clock,
  callerLimits: HeldLimits,
  requested: { readonly expiresAt?: string | null; readonly allowedIps?: readonly string[]; readonly rateLimit?: RateLimit | null },
  pointer = '/body',
): Restrictions {
  const expiresAt = requested.expiresAt ? readTimestamp(requested.expiresAt, `${pointer}/expiresAt`) : null;
  if (expiresAt && expiresAt <= clock.now()) throw validationFailed([{ path: `${pointer}/expiresAt`, message: 'must be in the future' }]);
  const allowedIps = requested.allowedIps ?? [];
  for (const [index, entry] of allowedIps.entries()) {
    if (!isAddressOrRange(entry)) {
      throw validationFailed([
        { path: `${pointer}/allowedIps/${index}`, message: 'must be an IP address or a CIDR range, such as 203.0.113.0/24' },
      ]);
    }
  }
  return { expiresAt, allowedIps, rateLimit: grantRateLimit(callerLimits, requested.rateLimit) };
}

function isAddressOrRange(entry: string): boolean {
  try {
    createIpList([entry]);
    return true;
  } catch {
    return false;
  }
}
