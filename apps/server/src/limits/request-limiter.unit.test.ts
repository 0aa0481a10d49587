import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AuthenticatedCaller } from '../credentials/principals/principal.ts';
import { createAddressCounter } from './address-counter.ts';
import { createLocalWindows } from './local-windows.ts';
import type { RateLimit } from './rate-limit.ts';
import { createRequestLimiter, type RouteLimit } from './request-limiter.ts';

const callerWith = (own: RateLimit): AuthenticatedCaller => ({
  allowedIps: [],
  limits: { own, organization: { limit: 1_000, windowSeconds: 3_600 }, maxPerHour: 1_000_000 },
  principal: {
    type: 'api_key',
    id: 'ak_1',
    userId: null,
    organization: { id: 'org_1', name: 'Acme Inc.' },
    permissions: [],
    environment: 'live',
  },
});
const routeWith = (limit: number, windowSeconds: number): RouteLimit => ({ context: 'things:do', limit, windowSeconds });

describe('if both the route and the credential have their own limit', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** The reported state of each request: the limit, its remaining requests, and the seconds left. */
  async function reportedStates(requests: number, own: RateLimit, route: RouteLimit): Promise<unknown[]> {
    const { countPrincipal } = createRequestLimiter(createLocalWindows(), createAddressCounter('salt'));
    const states = [];
    while (states.length < requests) states.push(await countPrincipal(callerWith(own), route));
    return states.map(({ context, remaining, isExceeded, millisecondsLeft }) => [
      context,
      isExceeded ? 'exceeded' : remaining,
      millisecondsLeft / 1_000,
    ]);
  }

  test.each([
    ['the credential’s own limit', { limit: 2, windowSeconds: 3_600 }, routeWith(3, 1), 'token:global', 3_600],
    ['the route’s limit', { limit: 3, windowSeconds: 1 }, routeWith(2, 3_600), 'things:do', 3_600],
  ])('a rejection reports %s if that limit lasts longer, even if both are exhausted', async (_case, own, route, context, seconds) => {
    expect(await reportedStates(5, own, route)).toEqual([
      [context, 1, seconds],
      [context, 0, seconds],
      [context, 'exceeded', seconds],
      [context, 'exceeded', seconds],
      [context, 'exceeded', seconds],
    ]);
  });

  test('a success reports the limit with fewer remaining requests', async () => {
    expect(await reportedStates(2, { limit: 10, windowSeconds: 60 }, routeWith(5, 60))).toEqual([
      ['things:do', 4, 60],
      ['things:do', 3, 60],
    ]);
    expect(await reportedStates(1, { limit: 5, windowSeconds: 60 }, routeWith(10, 60))).toEqual([['token:global', 4, 60]]);
  });
});
