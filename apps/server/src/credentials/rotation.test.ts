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

const works = async (secret: string) => (await server.send('/api/v1/me', { token: secret })).status === 200;

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

  test('gives a new secret, and ends the old one at once', async () => {
    const { status, json } = await rotate();
    expect(status).toBe(200);
    expect(json.data).toMatchObject({ id, rotation: null, keyPrefix: json.data[member].slice(0, json.data.keyPrefix.length) });
    expect([await works(old), await works(json.data[member])]).toEqual([false, true]);
  });

  test('lets both work through a grace period, and not a moment longer', async () => {
    const startedAt = clock.now();
    const { json } = await rotate({ gracePeriodSeconds: 3_600 });
    const fresh = json.data[member];
    const rotation = { startedAt: startedAt.toISOString(), endsAt: new Date(startedAt.getTime() + 3_600_000).toISOString() };
    expect(json.data.rotation).toMatchObject({ ...rotation, oldPrefix: old.slice(0, json.data.keyPrefix.length), oldLastUsedAt: null });
    const listed = (await server.send(`${path}?limit=100`)).json.data.find((credential: { id: string }) => credential.id === id);
    expect(listed.rotation).toEqual(json.data.rotation);
    clock.advance(3_599_999);
    expect([await works(old), await works(fresh)]).toEqual([true, true]);
    clock.advance(1);
    expect([await works(old), await works(fresh)]).toEqual([false, true]);
    expect((await get()).rotation).toBeNull();
  });

  test('takes a grace period of 30 days and no second more', async () => {
    const thirtyDays = (30 * DAY) / 1_000;
    expect((await rotate({ gracePeriodSeconds: thirtyDays + 1 })).json.code).toBe('VALIDATION_FAILED');
    expect((await rotate({ gracePeriodSeconds: thirtyDays })).status).toBe(200);
  });

  test('shows when the old secret was last used, and only that', async () => {
    const { json } = await rotate({ gracePeriodSeconds: 3_600 });
    clock.advance(1_000);
    await works(json.data[member]);
    await server.flush();
    expect((await get()).rotation.oldLastUsedAt).toBeNull();
    clock.advance(1_000);
    const usedAt = clock.now().toISOString();
    await works(old);
    await server.flush();
    expect((await get()).rotation.oldLastUsedAt).toBe(usedAt);
  });

  test('can be finished early, which ends the old secret at once', async () => {
    const { json } = await rotate({ gracePeriodSeconds: 3_600 });
    const finished = await step('finish');
    expect([finished.status, finished.json.data.rotation]).toEqual([200, null]);
    expect([await works(old), await works(json.data[member])]).toEqual([false, true]);
  });

  test('can be aborted, which goes back to the old secret for good', async () => {
    const { json } = await rotate({ gracePeriodSeconds: 3_600 });
    const aborted = await step('abort');
    expect([aborted.status, aborted.json.data.rotation]).toEqual([200, null]);
    expect(aborted.json.data.keyPrefix).toBe(old.slice(0, json.data.keyPrefix.length));
    clock.advance(DAY);
    expect([await works(old), await works(json.data[member])]).toEqual([true, false]);
  });

  test('with a grace period is refused while another runs, and possible again once that is over', async () => {
    await rotate({ gracePeriodSeconds: 60 });
    const second = await rotate({ gracePeriodSeconds: 60 });
    expect([second.status, second.json.code]).toEqual([409, 'ROTATION_PENDING']);
    clock.advance(60_000);
    expect((await rotate({ gracePeriodSeconds: 60 })).status).toBe(200);
    expect(await liveSecrets()).toHaveLength(2);
  });

  test('without a grace period ends both secrets of one that runs', async () => {
    const first = (await rotate({ gracePeriodSeconds: 3_600 })).json.data[member];
    const second = (await rotate()).json.data[member];
    expect([await works(old), await works(first), await works(second)]).toEqual([false, false, true]);
  });

  test.each(['finish', 'abort'] as const)('refuses to %s what is not under way, or over', async (name) => {
    const none = await step(name);
    expect([none.status, none.json.code]).toEqual([409, 'NO_ROTATION_PENDING']);
    const fresh = (await rotate({ gracePeriodSeconds: 60 })).json.data[member];
    clock.advance(60_000);
    expect((await step(name)).json.code).toBe('NO_ROTATION_PENDING');
    expect(await works(fresh)).toBe(true);
  });

  test('leaves at most two live secrets where ten rotate at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => rotate(index % 2 ? { gracePeriodSeconds: 3_600 } : {})));
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    const given = [old, ...answers.flatMap(({ json }) => json.data?.[member] ?? [])];
    const working = await Promise.all(given.map(works));
    const count = working.filter(Boolean).length;
    expect(count).toBeGreaterThanOrEqual(1);
    expect(count).toBeLessThanOrEqual(2);
    expect(await liveSecrets()).toHaveLength(count);
  });

  test('lets one win where ten begin a grace period at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => rotate({ gracePeriodSeconds: 3_600 })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
    expect((await liveSecrets()).map(({ slot }) => slot)).toEqual(['current', 'previous']);
  });

  test('never collides with finishing, aborting and deleting at the same time', async () => {
    await rotate({ gracePeriodSeconds: 3_600 });
    const answers = await Promise.all([
      step('finish'),
      rotate({ gracePeriodSeconds: 60 }),
      step('abort'),
      rotate(),
      step('finish'),
      works(old),
      server.flush(),
      server.send(`${path}/${id}`, { method: 'DELETE' }),
    ]);
    const statuses = answers.flatMap((answer) => (typeof answer === 'object' ? [answer.status] : []));
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect(await liveSecrets()).toEqual([]);
  });

  test('is refused to a caller who may do less, who would get the rest with the new secret', async () => {
    const writer = `${path.includes('keys') ? 'api_keys' : 'api_clients'}:write`;
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'narrow', permissions: [writer] } })).json.data;
    const { status, json } = await server.send(`${path}/${id}/rotate`, { json: {}, token: key });
    expect([status, json.code]).toEqual([403, 'GRANT_NOT_HELD']);
    expect(await works(old)).toBe(true);
  });

  test('takes no third secret, whatever the code does: the database refuses it', async () => {
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

  test('end with their secret, at once', async () => {
    const { token } = await exchange(server, client);
    expect(await works(token)).toBe(true);
    const fresh = await rotate();
    expect(await works(token)).toBe(false);
    expect((await exchange(server, client)).status).toBe(401);
    expect(await works((await exchange(server, fresh)).token)).toBe(true);
  });

  test('of the old secret work until the grace period ends, and can be got until then', async () => {
    const before = (await exchange(server, client)).token;
    const fresh = await rotate(600);
    const late = (await exchange(server, client)).token;
    const own = (await exchange(server, fresh)).token;
    // A token ends at a whole second, so one that was got late may end up to a second before its secret, and never after.
    clock.advance(598_999);
    expect([await works(before), await works(late), await works(own)]).toEqual([true, true, true]);
    clock.advance(1_001);
    expect([await works(before), await works(late), await works(own)]).toEqual([false, false, true]);
    expect((await exchange(server, client)).status).toBe(401);
  });

  test('of the old secret end when the rotation is finished; of the new one, when it is aborted', async () => {
    const both = async () => {
      const old = (await exchange(server, client)).token;
      const fresh = await rotate(600);
      return { old, fresh, freshToken: (await exchange(server, fresh)).token };
    };
    const aborted = await both();
    await step('abort');
    expect([await works(aborted.old), await works(aborted.freshToken)]).toEqual([true, false]);
    const finished = await both();
    await step('finish');
    expect([await works(finished.old), await works(finished.freshToken)]).toEqual([false, true]);
  });

  test('work for one hour, to the second, and not a moment longer', async () => {
    const { token } = await exchange(server, client);
    clock.advance(3_598_999);
    expect(await works(token)).toBe(true);
    clock.advance(1_001);
    expect(await works(token)).toBe(false);
  });
});
