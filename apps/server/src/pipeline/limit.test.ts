import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { allowBearerTokenClients, exchange } from '../../test/harness/allow-bearer-token-clients.ts';
import { newMember } from '../../test/harness/people.ts';
import type { TestResponse } from '../../test/harness/test-server.ts';
import { useTestServerAndProvider } from '../../test/harness/use-test-server.ts';
import { hashSecret } from '../credentials/secret.ts';
import type { RateLimit } from '../limits/rate-limit.ts';

const HOUR = 3_600;

const { server, provider } = useTestServerAndProvider({ rateLimit: { limit: 1_000, windowSeconds: HOUR }, trustedProxies: ['127.0.0.1'] });
beforeAll(async () => {
  await allowBearerTokenClients(server);
});

const createKey = async (rateLimit?: RateLimit | null, more: object = {}) =>
  (await server.send('/api/v1/api-keys', { json: { name: 'limited', rateLimit, ...more } })).json.data;
const createTokenClient = async (rateLimit?: RateLimit) => {
  await server.database.kysely.updateTable('organizations').set({ max_api_clients: 100 }).execute();
  const json = { name: 'limited', authType: 'BEARER_TOKEN', rateLimit };
  return (await server.send('/api/v1/api-clients', { json })).json.data;
};
const me = (token: string, headers = {}) => server.send('/api/v1/me', { token, headers });
const isLimited = async (token: string) => (await me(token)).status === 429;
const remaining = ({ headers }: TestResponse) => Number(headers.get('x-ratelimit-remaining'));
const limitHeaders = ({ headers }: TestResponse) => Object.fromEntries([...headers].filter(([name]) => name.includes('ratelimit')));
const statuses = (answers: readonly TestResponse[]) =>
  Object.fromEntries([...Map.groupBy(answers, ({ status }) => status)].map(([status, all]) => [status, all.length]));

describe('the rate limit of a credential', () => {
  test('is reported by the first response, in both forms of headers', async () => {
    const { key } = await createKey();
    expect(limitHeaders(await me(key))).toEqual({
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '999',
      'x-ratelimit-reset': '3600',
      'x-ratelimit-context': 'token:global',
      'ratelimit-policy': '"default";q=1000;w=3600',
      ratelimit: '"default";r=999;t=3600',
    });
  });

  test('allows exactly its number of requests, even if more are sent at once', async () => {
    const { key } = await createKey({ limit: 25, windowSeconds: HOUR });
    const answers = await Promise.all(Array.from({ length: 100 }, () => me(key)));
    expect(statuses(answers)).toEqual({ 200: 25, 429: 75 });
    const left = answers.filter(({ status }) => status === 200).map(remaining);
    expect(left.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 25 }, (_, index) => index));
  });

  test('rejects with Retry-After and the state of the limit', async () => {
    const { key } = await createKey({ limit: 1, windowSeconds: HOUR });
    await me(key);
    const rejected = await me(key);
    expect([rejected.status, rejected.json.code]).toEqual([429, 'RATE_LIMITED']);
    expect(rejected.json.detail).toBe('The limit of 1 requests in 3600 seconds is exhausted. Wait for the seconds in Retry-After.');
    const reset = rejected.headers.get('retry-after');
    expect(limitHeaders(rejected)).toMatchObject({
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': reset,
      ratelimit: `"default";r=0;t=${reset}`,
    });
  });

  test('is counted separately for each credential', async () => {
    const [one, other] = await Promise.all([createKey({ limit: 1, windowSeconds: HOUR }), createKey({ limit: 1, windowSeconds: HOUR })]);
    await me(one.key);
    expect([await isLimited(one.key), await isLimited(other.key)]).toEqual([true, false]);
  });

  test.each([
    ['400', '/api/v1/tickets?limit=many', 400],
    ['403 for a permission', '/api/v1/audit-events', 403],
    ['403 for another organization in a header', '/api/v1/me', 403],
    ['404', '/api/v1/tickets/tkt_01kxrnhawzerjv3tx4yjfryw5c', 404],
    ['406', '/api/v1/tickets', 406],
  ])('counts and reports a request with the response %s too', async (name, path, status) => {
    const { key } = await createKey(undefined, { permissions: ['tickets:read'] });
    const headers = {
      ...(name.includes('header') && { 'Keyrail-Organization': 'org_01kxrnhawzerjv3tx4yjfryw5c' }),
      ...(status === 406 && { Accept: 'image/png' }),
    };
    const answer = await server.send(path, { token: key, headers });
    expect([answer.status, remaining(answer)]).toEqual([status, 999]);
  });

  test('does not count rejections by allowedIps, and is not reported in their responses', async () => {
    const { key } = await createKey({ limit: 1, windowSeconds: HOUR }, { allowedIps: ['198.51.100.7'] });
    const stolen = await Promise.all(Array.from({ length: 5 }, () => me(key, { 'X-Forwarded-For': '203.0.113.9' })));
    expect(stolen.map(({ json }) => json.code)).toEqual(stolen.map(() => 'IP_NOT_ALLOWED'));
    expect(stolen.map(({ headers }) => headers.get('x-ratelimit-context'))).toEqual(stolen.map(() => 'address:refusals'));
    expect((await me(key, { 'X-Forwarded-For': '198.51.100.7' })).status).toBe(200);
  });

  test.each([
    ['a higher limit', { limit: 3, windowSeconds: HOUR }, [200, 200, 429]],
    ['a lower limit', { limit: 1, windowSeconds: HOUR }, [429]],
    ['the organization’s limit', null, [200, 200, 200]],
    ['another window', { limit: 1, windowSeconds: 60 }, [200, 429]],
  ])('takes effect on the next request if it changes to %s', async (_name, rateLimit, expected) => {
    const { id, key } = await createKey({ limit: 2, windowSeconds: HOUR });
    await me(key);
    await server.send(`/api/v1/api-keys/${id}`, { method: 'PATCH', json: { rateLimit } });
    const observed: number[] = [];
    while (observed.length < expected.length) observed.push((await me(key)).status);
    expect(observed).toEqual(expected);
  });

  test('does not start over after a rotation, for either secret', async () => {
    const { id, key } = await createKey({ limit: 2, windowSeconds: HOUR });
    await me(key);
    const rotated = (await server.send(`/api/v1/api-keys/${id}/rotate`, { json: { gracePeriodSeconds: 60 } })).json.data;
    expect(await isLimited(rotated.key)).toBe(false);
    expect([await isLimited(rotated.key), await isLimited(key)]).toEqual([true, true]);
  });

  test('does not start over with a new access token', async () => {
    const client = await createTokenClient({ limit: 2, windowSeconds: HOUR });
    const [one, other] = [await exchange(server, client), await exchange(server, client)];
    expect([await isLimited(one.token), await isLimited(other.token)]).toEqual([false, false]);
    expect([await isLimited(one.token), await isLimited((await exchange(server, client)).token)]).toEqual([true, true]);
  });
});

describe('the rate limit of a user', () => {
  test('is counted separately in each organization, and for the personal key, even if the key is generated again', async () => {
    const member = await newMember(server, provider, 'owner');
    const before = remaining(await me(member.token));
    const generate = async (token: string) => (await server.send('/api/v1/me/api-key', { method: 'POST', token })).json.data.key;
    const first = await generate(member.token);
    const left = remaining(await me(first));
    const second = await generate(first);
    expect(remaining(await me(second))).toBe(left - 2);
    expect(remaining(await me(member.token))).toBe(before - 2);

    const neighbour = await server.createOtherOrganization(member.person.email);
    const inNeighbour = await me(member.token, { 'Keyrail-Organization': neighbour.organizationId });
    expect([inNeighbour.status, remaining(inNeighbour)]).toEqual([200, 999]);
  });
});

describe('a rate limit window', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());
  const advance = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1_000);

  test('ends at the time in Retry-After, and not earlier', async () => {
    const { key } = await createKey({ limit: 1, windowSeconds: 60 });
    await me(key);
    advance(10.4);
    const rejected = await me(key);
    expect(rejected.headers.get('retry-after')).toBe('50');
    advance(49);
    expect(await isLimited(key)).toBe(true);
    advance(1);
    expect(await isLimited(key)).toBe(false);
  });

  test('starts with its first request', async () => {
    const { key } = await createKey({ limit: 2, windowSeconds: 60 });
    advance(59);
    await me(key);
    advance(59);
    expect([await isLimited(key), await isLimited(key)]).toEqual([false, true]);
    advance(1);
    expect([await isLimited(key), await isLimited(key)]).toEqual([false, false]);
  });

  test('never rejects a client that stays below its rate', async () => {
    const { key } = await createKey({ limit: 6, windowSeconds: 60 });
    for (let request = 0; request < 40; request++) {
      expect((await me(key)).status).toBe(200);
      advance(10.01);
    }
  });
});

describe('a route with its own limit', () => {
  const verify = (token: string) => server.send('/api/v1/api-keys/verify', { token, json: { key: 'whatever' } });

  test('counts in its own window, and not in the window of the organization’s limit', async () => {
    const { key } = await createKey();
    await me(key);
    expect(limitHeaders(await verify(key))).toMatchObject({
      'x-ratelimit-limit': '60000',
      'x-ratelimit-remaining': '59999',
      'x-ratelimit-context': 'api_keys:verify',
      'ratelimit-policy': '"api_keys:verify";q=60000;w=60',
    });
    expect(remaining(await me(key))).toBe(998);
  });

  test('also counts in the window of the credential’s own limit', async () => {
    const { key } = await createKey({ limit: 2, windowSeconds: HOUR });
    expect(limitHeaders(await verify(key))).toMatchObject({ 'x-ratelimit-context': 'token:global', 'x-ratelimit-remaining': '1' });
    expect((await verify(key)).status).toBe(200);
    expect([(await verify(key)).status, await isLimited(key)]).toEqual([429, true]);
  });
});

describe('the exchange for access tokens', () => {
  const throughOAuth = ({ id, secret }: { id: string; secret: string }) =>
    server.send('/oauth/token', {
      token: null,
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret }),
    });

  test('counts the requests of a client on both paths together', async () => {
    const [client, other] = [await createTokenClient(), await createTokenClient()];
    const body = { organizationID: server.organizationId, id: client.id, secret: client.secret };
    const throughSuger = () => server.send('/public/apiClient/accessToken', { token: null, json: body });
    const answers = await Promise.all(Array.from({ length: 31 }, () => [throughSuger(), throughOAuth(client)]).flat());
    expect(statuses(answers)).toEqual({ 200: 60, 429: 2 });
    const [suger, oauth] = await Promise.all([throughSuger(), throughOAuth(client)]);
    expect([suger.status, suger.json.code]).toEqual([429, 'RATE_LIMITED']);
    expect([oauth.status, oauth.json.error]).toEqual([429, 'temporarily_unavailable']);
    for (const rejected of [suger, oauth]) {
      expect(Number(rejected.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(limitHeaders(rejected)).toMatchObject({ 'x-ratelimit-context': 'tokens:exchange', 'x-ratelimit-remaining': '0' });
    }
    expect(remaining(await throughOAuth(other))).toBe(59);
  });
});

describe('a credential’s own limit', () => {
  const rateLimit = { limit: 10, windowSeconds: 60 };

  test.each([
    ['API key', '/api/v1/api-keys', 'api_key', {}],
    ['API client', '/api/v1/api-clients', 'api_client', { authType: 'API_KEY' }],
  ])('of an %s is set at its creation, changed and removed, each with an audit event', async (_name, path, kind, more) => {
    const { data } = (await server.send(path, { json: { name: 'limited', rateLimit, ...more } })).json;
    expect(data.rateLimit).toEqual(rateLimit);
    const change = async (json: object) => (await server.send(`${path}/${data.id}`, { method: 'PATCH', json })).json.data;
    expect((await change({ name: 'renamed' })).rateLimit).toEqual(rateLimit);
    expect(await change({ rateLimit: { ...rateLimit, limit: 5 } })).toMatchObject({ name: 'renamed', rateLimit: { limit: 5 } });
    expect(await change({ rateLimit: null, name: 'both' })).toMatchObject({ name: 'both', rateLimit: null });
    const events = (await server.send(`/api/v1/audit-events?targetId=${data.id}`)).json.data;
    expect(events.map(({ action, after }: { action: string; after: { rateLimit?: unknown } }) => [action, after.rateLimit])).toEqual([
      [`${kind}.rate_limit_changed`, null],
      [`${kind}.renamed`, undefined],
      [`${kind}.rate_limit_changed`, { ...rateLimit, limit: 5 }],
      [`${kind}.renamed`, undefined],
      [`${kind}.created`, rateLimit],
    ]);
  });

  test('can be set by an import', async () => {
    const [one, other] = [{ hash: hashSecret('one').toString('hex'), rateLimit }, { hash: hashSecret('two').toString('hex') }];
    const keys = [one, other].map((key) => ({ name: 'imported', ...key }));
    const { data } = (await server.send('/api/v1/api-keys/import', { json: { keys } })).json;
    expect(data.map((key: { rateLimit: unknown }) => key.rateLimit)).toEqual([rateLimit, null]);
    expect((await me('one')).headers.get('x-ratelimit-limit')).toBe('10');
  });

  test.each([
    [{ rateLimit: { limit: 0, windowSeconds: 60 } }, '/body/rateLimit'],
    [{ rateLimit: { limit: 1_000_001, windowSeconds: 60 } }, '/body/rateLimit'],
    [{ rateLimit: { limit: 1, windowSeconds: 86_401 } }, '/body/rateLimit'],
    [{ rateLimit: { limit: 1.5, windowSeconds: 60 } }, '/body/rateLimit'],
    [{ rateLimit: { limit: 1 } }, '/body/rateLimit'],
    [{ rateLimit: { limit: 1, windowSeconds: 60, burst: 2 } }, '/body/rateLimit'],
    [{}, '/body'],
  ])('is rejected if it is invalid: %j', async (json, place) => {
    const { id } = await createKey();
    const answer = await server.send(`/api/v1/api-keys/${id}`, { method: 'PATCH', json });
    expect([answer.status, answer.json.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(answer.json.issues.every(({ path }: { path: string }) => path.startsWith(place))).toBe(true);
  });

  test('can’t exceed the limit of its creator, in any window', async () => {
    const { key, id } = await createKey({ limit: 100, windowSeconds: 60 });
    const create = async (requested: RateLimit | null | undefined) => {
      const body = { name: 'created by it', rateLimit: requested };
      const { status, json } = await server.send('/api/v1/api-keys', { token: key, json: body });
      return status === 201 ? json.data.rateLimit : json.code;
    };
    expect(await create({ limit: 100, windowSeconds: 60 })).toEqual({ limit: 100, windowSeconds: 60 });
    expect(await create({ limit: 100, windowSeconds: HOUR })).toEqual({ limit: 100, windowSeconds: HOUR });
    expect(await create({ limit: 50, windowSeconds: 30 })).toEqual({ limit: 50, windowSeconds: 30 });
    expect(await create(undefined)).toEqual({ limit: 100, windowSeconds: 60 });
    // Sent at once, each of these would exceed the creator's limit of a minute.
    for (const excessive of [
      { limit: 101, windowSeconds: 60 },
      { limit: 101, windowSeconds: 86_400 },
      { limit: 51, windowSeconds: 59 },
      null,
    ]) {
      expect(await create(excessive)).toBe('GRANT_NOT_HELD');
    }
    // A key can't remove its own limit either.
    const removal = await server.send(`/api/v1/api-keys/${id}`, { method: 'PATCH', token: key, json: { rateLimit: null } });
    expect([removal.status, removal.json.code]).toEqual([403, 'GRANT_NOT_HELD']);
  });

  test('can’t exceed the operator’s maximum for the organization’s credentials', async () => {
    const create = async (requested: RateLimit) =>
      (await server.send('/api/v1/api-keys', { json: { name: 'fast', rateLimit: requested } })).json;
    expect(await create({ limit: 1_000_000, windowSeconds: HOUR })).not.toHaveProperty('code');
    expect(await create({ limit: 300, windowSeconds: 1 })).toMatchObject({ code: 'GRANT_NOT_HELD' });
    await server.database.kysely
      .updateTable('organizations')
      .set({ max_requests_per_hour: 300 * HOUR })
      .execute();
    expect(await create({ limit: 300, windowSeconds: 1 })).not.toHaveProperty('code');
  });
});
