import type { Principal } from '@keyrail/contract';
import type { AuthenticatedCaller } from '../credentials/principals/principal.ts';
import type { AddressCounter } from './address-counter.ts';
import { type LimitState, stateOf } from './limit-state.ts';
import { effectiveLimit, type RateLimit } from './rate-limit.ts';
import type { NowOrLater, Windows } from './windows.ts';

/** A route's own limit, from the contract's `x-rate-limit`. */
export type RouteLimit = RateLimit & { readonly context: string };

/** Counts requests, in separate windows for each kind of caller. */
export interface RequestLimiter {
  countPrincipal(caller: AuthenticatedCaller, route: RouteLimit | undefined): NowOrLater<LimitState>;
  countClient(clientId: string, route: RouteLimit): NowOrLater<LimitState>;
  countAddress(ip: string, route: RouteLimit): NowOrLater<LimitState>;
}

export const GLOBAL_CONTEXT = 'token:global';

export function createRequestLimiter(windows: Windows, addressCounter: AddressCounter): RequestLimiter {
  const count = (subject: string, context: string, limit: RateLimit): NowOrLater<LimitState> => {
    const counted = windows.count(`${context} ${subject}`, limit.windowSeconds);
    return counted instanceof Promise ? counted.then((later) => stateOf(context, limit, later)) : stateOf(context, limit, counted);
  };
  const countBoth = async (subject: string, route: RouteLimit, own: RateLimit): Promise<LimitState> => {
    const [ofRoute, ofCredential] = await Promise.all([count(subject, route.context, route), count(subject, GLOBAL_CONTEXT, own)]);
    return isTighter(ofCredential, ofRoute) ? ofCredential : ofRoute;
  };

  return {
    countPrincipal({ principal, limits }, route) {
      const subject = subjectOf(principal);
      if (!route) return count(subject, GLOBAL_CONTEXT, effectiveLimit(limits));
      return limits.own ? countBoth(subject, route, limits.own) : count(subject, route.context, route);
    },
    countClient: (clientId, route) => count(clientId, route.context, route),
    countAddress: (ip, route) => count(addressCounter(ip), route.context, route),
  };
}

/** Whether to report `one` of two limits. An exceeded limit that lasts longer comes first, so that no caller retries too early; else the limit with fewer remaining requests. */
function isTighter(one: LimitState, other: LimitState): boolean {
  if (one.isExceeded && other.isExceeded) return one.millisecondsLeft > other.millisecondsLeft;
  return one.isExceeded || (!other.isExceeded && one.remaining < other.remaining);
}

/**
 * The subject that requests are counted for. A credential has one count for all its secrets and tokens. A user has one count in each
 * organization, and another for the personal key, even though each new personal key is a new credential.
 */
function subjectOf({ type, id, userId, organization }: Principal): string {
  return userId === null ? id : `${type} ${userId} ${organization.id}`;
}
