import { beforeAll, describe, expect, test } from 'vitest';
import { allowBearerTokenClients, exchange } from '../../test/harness/allow-bearer-token-clients.ts';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const clock = createMovableClock();
// The address of the tests is a trusted proxy, so that each test can choose the client's address.
const server = useTestServer({ clock, trustedProxies: ['127.0.0.1'] });
beforeAll(async () => {
  await allowBearerTokenClients(server);
});

const create = (json: object, path = '/api/v1/api-keys') => server.send(path, { json: { name: 'restricted', ...json } });
const me = (token: string, forwardedFor = '198.51.100.1') =>
  server.send('/api/v1/me', { token, headers: { 'X-Forwarded-For': forwardedFor } });
const inSeconds = (seconds: number) => new Date(clock.now().getTime() + seconds * 1_000).toISOString();

describe('the expiry of a credential', () => {
  test.each([
    ['API key', '/api/v1/api-keys', {}],
    ['API client', '/api/v1/api-clients', { authType: 'API_KEY' }],
  ])('makes an %s invalid from exactly that time on', async (_kind, path, body) => {
    const { key, expiresAt } = (await create({ ...body, expiresAt: inSeconds(60) }, path)).json.data;
    expect(expiresAt).toBe(inSeconds(60));
    clock.advance(59_999);
    expect((await me(key)).status).toBe(200);
    clock.advance(1);
    const { status, json } = await me(key);
    expect([status, json.code]).toEqual([401, 'INVALID_TOKEN']);
  });

  test('makes a client’s access tokens invalid too, and it can obtain no more', async () => {
    const client = (await create({ authType: 'BEARER_TOKEN', expiresAt: inSeconds(60) }, '/api/v1/api-clients')).json.data;
    const { token } = await exchange(server, client);
    // A token expires at a whole second, at most one second before its client.
    clock.advance(58_999);
    expect((await me(token)).status).toBe(200);
    clock.advance(1_001);
    expect((await me(token)).status).toBe(401);
    expect((await exchange(server, client)).status).toBe(401);
  });

  test('is rejected if it is not in the future', async () => {
    for (const expiresAt of [inSeconds(0), inSeconds(-1)]) {
      const { status, json } = await create({ expiresAt });
      expect([status, json.issues?.[0]?.path]).toEqual([400, '/body/expiresAt']);
    }
    expect((await create({ expiresAt: inSeconds(0.001) })).status).toBe(201);
    expect((await create({ expiresAt: null })).json.data.expiresAt).toBeNull();
  });

  test('can have any time zone in a request, and is returned in UTC', async () => {
    expect((await create({ expiresAt: '2099-01-01T02:00:00+02:00' })).json.data.expiresAt).toBe('2099-01-01T00:00:00.000Z');
  });
});

describe('the IP allow list of a credential', () => {
  test.each([
    ['203.0.113.0/24', '203.0.113.200', '203.0.114.1'],
    ['2001:db8::/32', '2001:db8:1::1', '2001:db9::1'],
    ['203.0.113.7', '::ffff:203.0.113.7', '::ffff:203.0.113.8'],
  ])('%s accepts the address %s and rejects %s', async (range, allowed, notAllowed) => {
    const { id, key } = (await create({ allowedIps: [range] })).json.data;
    expect((await me(key, allowed)).status).toBe(200);
    const rejected = await me(key, notAllowed);
    expect([rejected.status, rejected.json.code]).toEqual([403, 'IP_NOT_ALLOWED']);
    expect((await server.send(`/api/v1/api-keys/${id}`)).json.data.allowedIps).toEqual([range]);
  });

  test('applies to the access tokens of a client too', async () => {
    const client = (await create({ authType: 'BEARER_TOKEN', allowedIps: ['203.0.113.0/24', '127.0.0.1'] }, '/api/v1/api-clients')).json
      .data;
    const { token } = await exchange(server, client);
    expect((await me(token, '203.0.113.7')).status).toBe(200);
    expect((await me(token, '198.51.100.1')).json.code).toBe('IP_NOT_ALLOWED');
  });

  test('can’t be bypassed by a forged X-Forwarded-For header', async () => {
    const { key } = (await create({ allowedIps: ['203.0.113.7'] })).json.data;
    expect((await me(key, '203.0.113.7, 198.51.100.1')).json.code).toBe('IP_NOT_ALLOWED');
  });

  test('prevents a rejected request from counting as a use', async () => {
    const { id, key } = (await create({ allowedIps: ['203.0.113.7'] })).json.data;
    const lastUsedAt = async () => {
      await server.flush();
      return (await server.send(`/api/v1/api-keys/${id}`)).json.data.lastUsedAt;
    };
    await me(key, '198.51.100.1');
    expect(await lastUsedAt()).toBeNull();
    await me(key, '203.0.113.7');
    expect(await lastUsedAt()).not.toBeNull();
  });

  test('is rejected if an entry is no IP address and no CIDR range', async () => {
    for (const entry of ['localhost', '203.0.113.0/33', '203.0.113.0/24/8']) {
      const { status, json } = await create({ allowedIps: ['203.0.113.7', entry] });
      expect([status, json.issues[0].path]).toEqual([400, '/body/allowedIps/1']);
    }
  });
});
