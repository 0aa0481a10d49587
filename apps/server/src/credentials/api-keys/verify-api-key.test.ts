import { describe, expect, test } from 'vitest';
import { createMovableClock } from '../../../test/harness/movable-clock.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import { mintSecret } from '../secret.ts';

const clock = createMovableClock();
const server = useTestServer({ clock });

const create = async (json: object = {}, token = server.token) =>
  (await server.send('/api/v1/api-keys', { token, json: { name: 'presented', ...json } })).json.data;
const verify = async (json: object, token = server.token) => (await server.send('/api/v1/api-keys/verify', { token, json })).json.data;

describe('verifying an API key', () => {
  test('returns VALID and the principal of a valid key', async () => {
    const { id, key } = await create({ permissions: ['tickets:read'] });
    expect(await verify({ key, permissions: ['tickets:read'], environment: 'live' })).toEqual({
      valid: true,
      code: 'VALID',
      principal: expect.objectContaining({ type: 'api_key', id, permissions: ['tickets:read'] }),
    });
  });

  test('shares a look-up among requests that arrive together', async () => {
    const keys = await Promise.all(Array.from({ length: 30 }, () => create({ permissions: ['api_keys:verify'] })));
    const { lookUp } = server.database;
    let lookUps = 0;
    const counting = (...parameters: Parameters<typeof lookUp>) => {
      lookUps++;
      return lookUp.apply(server.database, parameters);
    };
    Object.assign(server.database, { lookUp: counting });
    const verified = await Promise.all(keys.map(({ key }) => verify({ key }, key)));
    Object.assign(server.database, { lookUp });
    expect(verified.map(({ principal }) => principal.id)).toEqual(keys.map(({ id }) => id));
    // Each request looks two keys up: the caller's, and the one to verify.
    expect(lookUps).toBeLessThan(keys.length);
  });

  test('returns the reason why a key is not valid', async () => {
    const expiring = await create({ expiresAt: new Date(clock.now().getTime() + 1_000).toISOString() });
    const narrow = await create({ permissions: [], allowedIps: ['203.0.113.0/24', '2001:db8::/32'] });
    expect(await verify({ key: narrow.key, ip: '203.0.113.7', permissions: ['tickets:read'] })).toMatchObject({
      valid: false,
      code: 'INSUFFICIENT_PERMISSIONS',
      principal: { id: narrow.id },
    });
    expect((await verify({ key: narrow.key, environment: 'test' })).code).toBe('WRONG_ENVIRONMENT');
    for (const ip of [undefined, '198.51.100.1', '2001:db9::1', 'no address', '203.0.113.7/24']) {
      expect((await verify({ key: narrow.key, ...(ip && { ip }) })).code).toBe('IP_NOT_ALLOWED');
    }
    for (const ip of ['203.0.113.7', '::ffff:203.0.113.7', '2001:DB8::1'])
      expect((await verify({ key: narrow.key, ip })).code).toBe('VALID');
    clock.advance(999);
    expect((await verify({ key: expiring.key })).code).toBe('VALID');
    clock.advance(1);
    expect((await verify({ key: expiring.key })).code).toBe('EXPIRED');
  });

  test('returns NOT_FOUND without a principal for revoked keys, other credentials and other organizations’ keys', async () => {
    const neighbour = await server.createOtherOrganization();
    const revoked = await create();
    await server.send(`/api/v1/api-keys/${revoked.id}`, { method: 'DELETE' });
    const client = (await server.send('/api/v1/api-clients', { json: { name: 'client', authType: 'API_KEY' } })).json.data;
    const theirs = await create({}, neighbour.token);
    for (const key of [revoked.key, client.key, theirs.key, mintSecret('sk_live_').value, 'anything']) {
      expect(await verify({ key })).toEqual({ valid: false, code: 'NOT_FOUND', principal: null });
    }
  });

  test('returns NOT_FOUND for a live key to a test credential', async () => {
    const live = await create();
    const tester = await create({ environment: 'test', permissions: ['api_keys:verify'] });
    expect((await verify({ key: live.key }, tester.key)).code).toBe('NOT_FOUND');
    expect((await verify({ key: tester.key }, tester.key)).code).toBe('VALID');
  });

  test('counts as a use of the key only if the key is valid', async () => {
    const { id, key } = await create();
    const lastUsedAt = async () => {
      await server.flush();
      return (await server.send(`/api/v1/api-keys/${id}`)).json.data.lastUsedAt;
    };
    await verify({ key, environment: 'test' });
    expect(await lastUsedAt()).toBeNull();
    await verify({ key });
    expect(await lastUsedAt()).toBe(clock.now().toISOString());
  });

  test('returns VALID for both secrets during a rotation', async () => {
    const { id, key } = await create();
    const newKey = (await server.send(`/api/v1/api-keys/${id}/rotate`, { json: { gracePeriodSeconds: 60 } })).json.data.key;
    for (const secret of [key, newKey]) expect((await verify({ key: secret })).code).toBe('VALID');
    clock.advance(60_000);
    expect([(await verify({ key })).code, (await verify({ key: newKey })).code]).toEqual(['NOT_FOUND', 'VALID']);
  });
});
