import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allowBearerTokenClients, exchange } from '../../test/harness/allow-bearer-token-clients.ts';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const DAY = 86_400_000;
const clock = createMovableClock();
const server = useTestServer({ clock });
beforeAll(async () => {
  await allowBearerTokenClients(server);
});

const isAccepted = async (secret: string) => (await server.send('/api/v1/me', { token: secret })).status === 200;

describe.each([
  ['API key', '/api/v1/api-keys', { name: 'rotated' }, 'key'],
  ['API client', '/api/v1/api-clients', { name: 'rotated', authType: 'API_KEY' }, 'key'],
] as const)('rotating an %s', (_name, path, body, member) => {
  let id: string;
  let old: string;
  beforeEach(async () => {
    const { data } = (await server.send(path, { json: body })).json;
    ({ id } = data);
    old = data[member];
    return async () => void (await server.send(`${path}/${id}`, { method: 'DELETE' }));
  });
  const rotate = (json: object = {}) => server.send(`${path}/${id}/rotate`, { json });
  const step = (name: 'finish' | 'abort') => server.send(`${path}/${id}/rotation/${name}`, { method: 'POST' });
  const get = async () => (await server.send(`${path}/${id}`)).json.data;
  const liveSecrets = () =>
    server.database.kysely.selectFrom('credential_secrets').select('slot').where('credential_id', '=', id).orderBy('slot').execute();

  test('issues a new secret and revokes the old one at once without a grace period', async () => {
    const { status, json } = await rotate();
    expect(status).toBe(200);
    expect(json.data).toMatchObject({ id, rotation: null, keyPrefix: json.data[member].slice(0, json.data.keyPrefix.length) });
    expect([await isAccepted(old), await isAccepted(json.data[member])]).toEqual([false, true]);
  });

  test('keeps both secrets valid until exactly the end of the grace period', async () => {
    const startedAt = clock.now();
    const { json } = await rotate({ gracePeriodSeconds: 3_600 });
    const newSecret = json.data[member];
    const rotation = { startedAt: startedAt.toISOString(), endsAt: new Date(startedAt.getTime() + 3_600_000).toISOString() };
    expect(json.data.rotation).toMatchObject({ ...rotation, oldPrefix: old.slice(0, json.data.keyPrefix.length), oldLastUsedAt: null });
    const listed = (await server.send(`${path}?limit=100`)).json.data.find((credential: { id: string }) => credential.id === id);
    expect(listed.rotation).toEqual(json.data.rotation);
    clock.advance(3_599_999);
    expect([await isAccepted(old), await isAccepted(newSecret)]).toEqual([true, true]);
    clock.advance(1);
    expect([await isAccepted(old), await isAccepted(newSecret)]).toEqual([false, true]);
    expect((await get()).rotation).toBeNull();
  });

  test('accepts a grace period of 30 days and rejects a longer one', async () => {
    const thirtyDays = (30 * DAY) / 1_000;
    expect((await rotate({ gracePeriodSeconds: thirtyDays + 1 })).json.code).toBe('VALIDATION_FAILED');
    expect((await rotate({ gracePeriodSeconds: thirtyDays })).status).toBe(200);
  });

  test('shows the last use of the old secret, and not that of the new one', async () => {
    const { json } = await rotate({ gracePeriodSeconds: 3_600 });
    clock.advance(1_000);
    await isAccepted(json.data[member]);
    await server.flush();
    expect((await get()).rotation.oldLastUsedAt).toBeNull();
    clock.advance(1_000);
    const usedAt = clock.now().toISOString();
    await isAccepted(old);
    await server.flush();
    expect((await get()).rotation.oldLastUsedAt).toBe(usedAt);
  });

  test('can be finished early, which revokes the old secret at once', async () => {
    const { json } = await rotate({ gracePeriodSeconds: 3_600 });
    const finished = await step('finish');
    expect([finished.status, finished.json.data.rotation]).toEqual([200, null]);
    expect([await isAccepted(old), await isAccepted(json.data[member])]).toEqual([false, true]);
  });

  test('can be aborted, which revokes the new secret and keeps the old one without an expiry', async () => {
    const { json } = await rotate({ gracePeriodSeconds: 3_600 });
    const aborted = await step('abort');
    expect([aborted.status, aborted.json.data.rotation]).toEqual([200, null]);
    expect(aborted.json.data.keyPrefix).toBe(old.slice(0, json.data.keyPrefix.length));
    clock.advance(DAY);
    expect([await isAccepted(old), await isAccepted(json.data[member])]).toEqual([true, false]);
  });

  test('with a grace period is rejected during another one, and accepted after its end', async () => {
    await rotate({ gracePeriodSeconds: 60 });
    const second = await rotate({ gracePeriodSeconds: 60 });
    expect([second.status, second.json.code]).toEqual([409, 'ROTATION_PENDING']);
    clock.advance(60_000);
    expect((await rotate({ gracePeriodSeconds: 60 })).status).toBe(200);
    expect(await liveSecrets()).toHaveLength(2);
  });

  test('without a grace period revokes both secrets of a rotation in progress', async () => {
    const first = (await rotate({ gracePeriodSeconds: 3_600 })).json.data[member];
    const second = (await rotate()).json.data[member];
    expect([await isAccepted(old), await isAccepted(first), await isAccepted(second)]).toEqual([false, false, true]);
  });

  test.each(['finish', 'abort'] as const)('rejects %s if no rotation is in progress, or after the grace period', async (name) => {
    const withoutRotation = await step(name);
    expect([withoutRotation.status, withoutRotation.json.code]).toEqual([409, 'NO_ROTATION_PENDING']);
    const newSecret = (await rotate({ gracePeriodSeconds: 60 })).json.data[member];
    clock.advance(60_000);
    expect((await step(name)).json.code).toBe('NO_ROTATION_PENDING');
    expect(await isAccepted(newSecret)).toBe(true);
  });

  test('leaves at most two valid secrets after ten concurrent rotations', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => rotate(index % 2 ? { gracePeriodSeconds: 3_600 } : {})));
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    const issued = [old, ...answers.flatMap(({ json }) => json.data?.[member] ?? [])];
    const accepted = await Promise.all(issued.map(isAccepted));
    const count = accepted.filter(Boolean).length;
    expect(count).toBeGreaterThanOrEqual(1);
    expect(count).toBeLessThanOrEqual(2);
    expect(await liveSecrets()).toHaveLength(count);
  });

  test('accepts one of ten concurrent rotations with a grace period', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => rotate({ gracePeriodSeconds: 3_600 })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    expect((await liveSecrets()).map(({ slot }) => slot)).toEqual(['current', 'previous']);
  });

  test('causes no 5xx when it runs concurrently with finishing, aborting and deleting', async () => {
    await rotate({ gracePeriodSeconds: 3_600 });
    const answers = await Promise.all([
      step('finish'),
      rotate({ gracePeriodSeconds: 60 }),
      step('abort'),
      rotate(),
      step('finish'),
      isAccepted(old),
      server.flush(),
      server.send(`${path}/${id}`, { method: 'DELETE' }),
    ]);
    const statuses = answers.flatMap((answer) => (typeof answer === 'object' ? [answer.status] : []));
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect(await liveSecrets()).toEqual([]);
  });

  test('is rejected for a caller that lacks a permission of the credential', async () => {
    const writer = `${path.includes('keys') ? 'api_keys' : 'api_clients'}:write`;
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'narrow', permissions: [writer] } })).json.data;
    const { status, json } = await server.send(`${path}/${id}/rotate`, { json: {}, token: key });
    expect([status, json.code]).toEqual([403, 'GRANT_NOT_HELD']);
    expect(await isAccepted(old)).toBe(true);
  });

  test('never stores a third secret, because constraints of the database reject it', async () => {
    await rotate({ gracePeriodSeconds: 3_600 });
    for (const slot of ['current', 'previous', 'third']) {
      const third = server.database.kysely
        .insertInto('credential_secrets')
        .values({
          hash: Buffer.alloc(32, slot),
          credential_id: id,
          organization_id: server.organizationId,
          slot: slot as 'current',
          display_prefix: '',
          created_at: clock.now(),
          expires_at: slot === 'current' ? null : clock.now(),
        })
        .execute();
      await expect(third).rejects.toThrow(/unique|violates/);
    }
  });
});

describe('the access tokens of a rotated client', () => {
  let client: { id: string; secret: string };
  beforeEach(async () => {
    client = (await server.send('/api/v1/api-clients', { json: { name: 'tokens', authType: 'BEARER_TOKEN' } })).json.data;
    return async () => void (await server.send(`/api/v1/api-clients/${client.id}`, { method: 'DELETE' }));
  });
  const rotate = async (gracePeriodSeconds = 0): Promise<{ id: string; secret: string }> =>
    (await server.send(`/api/v1/api-clients/${client.id}/rotate`, { json: { gracePeriodSeconds } })).json.data;
  const step = (name: string) => server.send(`/api/v1/api-clients/${client.id}/rotation/${name}`, { method: 'POST' });

  test('are revoked with their secret at once', async () => {
    const { token } = await exchange(server, client);
    expect(await isAccepted(token)).toBe(true);
    const rotated = await rotate();
    expect(await isAccepted(token)).toBe(false);
    expect((await exchange(server, client)).status).toBe(401);
    expect(await isAccepted((await exchange(server, rotated)).token)).toBe(true);
  });

  test('that the old secret obtained are valid until the grace period ends, as is the old secret', async () => {
    const before = (await exchange(server, client)).token;
    const rotated = await rotate(600);
    const during = (await exchange(server, client)).token;
    const ofNewSecret = (await exchange(server, rotated)).token;
    // A token expires at a whole second: up to one second before its secret, and never after it.
    clock.advance(598_999);
    expect([await isAccepted(before), await isAccepted(during), await isAccepted(ofNewSecret)]).toEqual([true, true, true]);
    clock.advance(1_001);
    expect([await isAccepted(before), await isAccepted(during), await isAccepted(ofNewSecret)]).toEqual([false, false, true]);
    expect((await exchange(server, client)).status).toBe(401);
  });

  test('of the old secret are revoked when the rotation is finished, and of the new one when it is aborted', async () => {
    const obtainBoth = async () => {
      const ofOldSecret = (await exchange(server, client)).token;
      const rotated = await rotate(600);
      return { ofOldSecret, ofNewSecret: (await exchange(server, rotated)).token };
    };
    const aborted = await obtainBoth();
    await step('abort');
    expect([await isAccepted(aborted.ofOldSecret), await isAccepted(aborted.ofNewSecret)]).toEqual([true, false]);
    const finished = await obtainBoth();
    await step('finish');
    expect([await isAccepted(finished.ofOldSecret), await isAccepted(finished.ofNewSecret)]).toEqual([false, true]);
  });

  test('expire after one hour, to the second', async () => {
    const { token } = await exchange(server, client);
    clock.advance(3_598_999);
    expect(await isAccepted(token)).toBe(true);
    clock.advance(1_001);
    expect(await isAccepted(token)).toBe(false);
  });
});
