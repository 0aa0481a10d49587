import type { components } from '@keyrail/contract';
import type { HeldLimits } from '../../limits/rate-limit.ts';

/** What a credential may do, as `resource:action`. */
export type Permission = components['schemas']['Permission'];

/** Which data a credential works on. */
export type Environment = components['schemas']['Environment'];

/** How an API client authenticates. */
export type AuthType = components['schemas']['AuthType'];

/** The kinds of things that a program authenticates with. */
export type CredentialKind = 'api_key' | 'api_client' | 'personal_key';

/** Who a request turned out to be. */
export type Principal = components['schemas']['Principal'];

/** A principal, where it may come from, and how much it may send. */
export interface Found {
  readonly principal: Principal;
  /** Addresses and CIDR ranges; empty if from anywhere. */
  readonly allowedIps: readonly string[];
  readonly limits: HeldLimits;
  /** Notes that the credential was used; to be called once the request is let in. */
  readonly noteUse?: () => void;
}
