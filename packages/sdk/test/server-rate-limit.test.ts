import { createKeyrail, type Keyrail, type KeyrailOptions, NotFoundError, RateLimitError } from '@keyrail/sdk';
import { allowTokenClients, createTokenClient } from '@keyrail/server/testing/token-clients';
import { useTestServer } from '@keyrail/server/testing/use-test-server';
import { beforeAll, describe, expect, test } from 'vitest';
import { countStatuses, type Sent, watchFetch } from './watch-fetch.ts';

type RateLimit = { limit: number; windowSeconds: number };

const server = useTestServer();
let keyrail: Keyrail;
beforeAll(async () => {
  await allowTokenClients(server);
  keyrail = createKeyrail({ credential: server.token, baseUrl: server.url });
});

/** A client whose credential has its own rate limit, and the requests that it sends. */
async function limited(kind: 'an API key' | 'an access token', rateLimit: RateLimit, options: KeyrailOptions = {}) {
  const watched = watchFetch();
  const made = kind === 'an API key' ? undefined : await createTokenClient(server, { rateLimit });
  const credential = made
    ? { clientId: made.id, clientSecret: made.secret, organizationId: made.organizationId }
    : (await keyrail.apiKeys.create({ name: 'limited', rateLimit })).key;
  const calls = (): Sent[] => watched.sent.filter(({ path }) => !path.includes('accessToken'));
  return { client: createKeyrail({ credential, baseUrl: server.url, ...options, fetch: watched.fetch }), calls };
}

const times = <Value>(count: number, call: () => PromiseLike<Value>): Promise<Value[]> => Promise.all(Array.from({ length: count }, call));
const reasonOf = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => 'it succeeded',
    (error: unknown) => error,
  );
/** Returns when the server permits the next request. */
const opensAt = ({ answer }: Sent): number => (answer?.at ?? Number.NaN) + Number(answer?.headers.get('retry-after')) * 1000;

describe.each(['an API key', 'an access token'] as const)('an exhausted rate limit of %s', (kind) => {
  test('delays all calls until the window resets, and then all succeed without another 429', async () => {
    const { client, calls } = await limited(kind, { limit: 12, windowSeconds: 3 });
    await times(12, () => client.me.get());
    const first = client.me.get();
    await expect.poll(() => calls().filter(({ answer }) => answer?.status === 429).length, { interval: 2, timeout: 10_000 }).toBe(1);
    await Promise.all([
      first,
      ...Array.from({ length: 5 }, () => client.me.get()),
      ...Array.from({ length: 5 }, () => client.tickets.list()),
    ]);
    expect(countStatuses(calls())).toEqual({ 200: 23, 429: 1 });
    const refused = calls().find(({ answer }) => answer?.status === 429) as Sent;
    const later = calls().filter(({ sentAt }) => sentAt > refused.sentAt);
    expect([later.length, later.filter(({ sentAt }) => sentAt < opensAt(refused))]).toEqual([11, []]);
  });

  test('fails no concurrent call, and rejects each at most once', async () => {
    const { client, calls } = await limited(kind, { limit: 20, windowSeconds: 2 });
    await times(35, () => client.me.get());
    const { 200: passed, 429: refused = 0 } = countStatuses(calls());
    expect([passed, refused <= 15]).toEqual([35, true]);
  });

  test('fails a call with an earlier deadline at once with retryAt, and does not send the next one', async () => {
    const { client, calls } = await limited(kind, { limit: 1, windowSeconds: 600 }, { deadline: 20_000 });
    await client.me.get();
    const start = Date.now();
    const [first, second] = [await reasonOf(client.me.get()), await reasonOf(client.tickets.create({ subject: 'never' }))];
    expect(Date.now() - start).toBeLessThan(5000);
    for (const error of [first, second]) {
      expect(error).toBeInstanceOf(RateLimitError);
      const { code, rateLimit, retryAt } = error as RateLimitError;
      expect({ code, rateLimit }).toEqual({
        code: 'RATE_LIMITED',
        rateLimit: { limit: 1, remaining: 0, resetAt: expect.any(Date), context: 'token:global' },
      });
      expect(Math.abs((retryAt?.getTime() ?? 0) - opensAt(calls()[1] as Sent))).toBeLessThan(1000);
    }
    expect([(first as RateLimitError).attempts.length, (second as RateLimitError).attempts.length]).toEqual([1, 0]);
    expect(countStatuses(calls())).toEqual({ 200: 1, 429: 1 });
  });

  test('does not affect another credential on the same server', async () => {
    const rateLimit = { limit: 1, windowSeconds: 600 };
    const [one, other] = [await limited(kind, rateLimit, { maxRetries: 0 }), await limited(kind, rateLimit, { maxRetries: 0 })];
    await one.client.me.get();
    expect(await reasonOf(one.client.me.get())).toBeInstanceOf(RateLimitError);
    await other.client.me.get();
  });
});

describe('the state of a rate limit', () => {
  test('each result and each error has the rate-limit state of its own response', async () => {
    const { client } = await limited('an API key', { limit: 50, windowSeconds: 600 });
    const start = Date.now();
    const { rateLimit } = await client.me.get().withResponse();
    expect(rateLimit).toMatchObject({ limit: 50, remaining: 49, context: 'token:global' });
    expect(rateLimit?.resetAt?.getTime()).toBeGreaterThan(start + 590_000);
    expect(rateLimit?.resetAt?.getTime()).toBeLessThanOrEqual(Date.now() + 600_000);
    const error = await reasonOf(client.tickets.get('tkt_01kxrnhawzerjv3tx4yjfryw5c'));
    expect(error).toBeInstanceOf(NotFoundError);
    expect((error as NotFoundError).rateLimit).toMatchObject({ limit: 50, remaining: 48 });
    expect((await client.GET('/api/v1/me')).rateLimit).toMatchObject({ limit: 50, remaining: 47 });
    expect((await client.tickets.list().withResponse()).rateLimit).toMatchObject({ limit: 50, remaining: 46 });
  });

  test('the rate-limit state is that of the route, if the route has its own limit', async () => {
    const { key } = await keyrail.apiKeys.create({ name: 'to be verified' });
    const { rateLimit } = await keyrail.apiKeys.verify({ key }).withResponse();
    expect(rateLimit).toMatchObject({ limit: 60_000, context: 'api_keys:verify' });
  });
});
