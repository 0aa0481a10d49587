import type { Principal } from '@keyrail/contract';
import type { HeldLimits } from '../../limits/rate-limit.ts';

/** An authenticated principal with its IP allow list and its rate limits. */
export interface AuthenticatedCaller {
  readonly principal: Principal;
  /** Addresses and CIDR ranges; empty if every address is allowed. */
  readonly allowedIps: readonly string[];
  readonly limits: HeldLimits;
  /** Records the use of the credential; call it after the request was admitted. */
  readonly noteUse?: () => void;
}
