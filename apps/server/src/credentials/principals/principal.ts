import type { Principal } from '@keyrail/contract';
import type { HeldLimits } from '../../limits/rate-limit.ts';

/** A principal, where it may come from, and how much it may send. */
export interface AuthenticatedCaller {
  readonly principal: Principal;
  /** Addresses and CIDR ranges; empty if from anywhere. */
  readonly allowedIps: readonly string[];
  readonly limits: HeldLimits;
  /** Notes that the credential was used; to be called once the request is let in. */
  readonly noteUse?: () => void;
}
