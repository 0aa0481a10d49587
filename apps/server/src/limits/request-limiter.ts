import type { Principal } from '@keyrail/contract';
import type { AuthenticatedCaller } from '../credentials/principals/principal.ts';
import type { AddressCounter } from './address-counter.ts';
import { type LimitState, stateOf } from './limit-state.ts';
import { effectiveLimit, type RateLimit } from './rate-limit.ts';
import type { NowOrLater, Windows } from './windows.ts';

/** A limit that a route has of its own, as the contract's `x-rate-limit` tells it. */
export type RouteLimit = RateLimit & { readonly context: string };

/** Counts requests, each kind of caller in windows of its own. */
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
    const [onRoute, ofOwn] = await Promise.all([count(subject, route.context, route), count(subject, GLOBAL_CONTEXT, own)]);
    return isTighter(ofOwn, onRoute) ? ofOwn : onRoute;
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

/** Of two that hold at once, the one to tell: what is exceeded and lasts longer, so that nobody comes back too early; else what gives out first. */
function isTighter(one: LimitState, other: LimitState): boolean {
  if (one.isExceeded && other.isExceeded) return one.millisecondsLeft > other.millisecondsLeft;
  return one.isExceeded || (!other.isExceeded && one.remaining < other.remaining);
}

/**
 * A credential is itself, whichever secret or token of it was presented. A person is themselves in an organization, and so is
 * their personal key, which is another credential each time it is generated anew.
 */
function subjectOf({ type, id, userId, organization }: Principal): string {
  return userId === null ? id : `${type} ${userId} ${organization.id}`;
}
