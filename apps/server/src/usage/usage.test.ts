import { afterEach, describe, expect, test } from 'vitest';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import type { TestResponse } from '../../test/harness/test-server.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { newId } from '../runtime/identifiers.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse('2026-06-10T22:30:00.000Z');

const clock = createMovableClock(new Date(START));
const server = useTestServer({ clock });
afterEach(() => clock.advance(40 * DAY));

interface Key {
  readonly id: string;
  readonly key: string;
}
const createKey = async (body: object = {}): Promise<Key> =>
  (await server.send('/api/v1/api-keys', { json: { name: 'k', ...body } })).json.data;
const call = async ({ key }: Key, times: number, path = '/api/v1/me') => {
  for (let count = 0; count < times; count++) await server.send(path, { token: key });
};
async function read(path: string, token = server.token): Promise<TestResponse['json']> {
  await server.flush();
  const { status, json } = await server.send(path, { token });
  expect(status).toBe(200);
  return json;
}
const timestamp = (milliseconds: number) => new Date(milliseconds).toISOString();

describe('usage', () => {
  test('adds up to exactly the requests that were sent, under concurrent load of every outcome', async () => {
    const keys = await Promise.all([
      createKey(),
      createKey({ permissions: [] }),
      createKey({ environment: 'test' }),
      createKey({ rateLimit: { limit: 40, windowSeconds: 3_600 } }),
    ]);
    const paths = ['/api/v1/me', '/api/v1/tickets', '/api/v1/tickets?limit=0', `/api/v1/tickets/${newId('ticket')}`];
    const sent = new Map<string, number[]>(keys.map(({ id }) => [id, []]));
    const load = Array.from({ length: 600 }, async (_, index) => {
      const { id, key } = keys[index % keys.length] as Key;
      const { status } = await server.send(paths[(index * 7) % paths.length] ?? '', { token: key });
      sent.get(id)?.push(status);
    });
    // Several concurrent flushes during the load.
    const flushes = Array.from({ length: 20 }, () => new Promise((resolve) => setTimeout(resolve, Math.random() * 300)).then(server.flush));
    await Promise.all([...load, ...flushes]);
    expect(sent.get(keys[3]?.id ?? '')?.filter((status) => status === 429)).toHaveLength(110);
    for (const { id } of keys) {
      const { data } = await read(`/api/v1/api-keys/${id}/usage`);
      const statuses = sent.get(id) ?? [];
      const count = (from: number, to: number) => statuses.filter((status) => status >= from && status <= to && status !== 429).length;
      expect(data).toEqual([
        expect.objectContaining({
          accepted: count(100, 599),
          refused: statuses.filter((status) => status === 429).length,
          clientErrors: count(400, 499),
          serverErrors: count(500, 599),
        }),
      ]);
      const logged = await server.database.kysely.selectFrom('request_log').select('id').where('credential_id', '=', id).execute();
      expect(logged).toHaveLength(statuses.length);
    }
  });

  test('is listed by hour or by day of UTC, newest first', async () => {
    const apiKey = await createKey();
    const now = clock.now().getTime();
    await call(apiKey, 2);
    clock.advance(HOUR);
    await call(apiKey, 3);
    clock.advance(HOUR);
    await call(apiKey, 4);
    const hour = (time: number) => timestamp(Math.floor(time / HOUR) * HOUR);
    const of = async (query: string) =>
      (await read(`/api/v1/api-keys/${apiKey.id}/usage?${query}`)).data.map(({ start, accepted }: { start: string; accepted: number }) => [
        start,
        accepted,
      ]);
    expect(await of('')).toEqual([
      [hour(now + 2 * HOUR), 4],
      [hour(now + HOUR), 3],
      [hour(now), 2],
    ]);
    const midnight = Math.floor((now + 2 * HOUR) / DAY) * DAY;
    expect(await of('interval=day')).toEqual([
      [timestamp(midnight), 4],
      [timestamp(midnight - DAY), 5],
    ]);
    // The interval that contains `since` is included; the interval that starts at `until` is not.
    expect(await of(`since=${timestamp(now + HOUR)}`)).toEqual([
      [hour(now + 2 * HOUR), 4],
      [hour(now + HOUR), 3],
    ]);
    expect(await of(`until=${hour(now + 2 * HOUR)}`)).toEqual([
      [hour(now + HOUR), 3],
      [hour(now), 2],
    ]);
    expect(await of(`interval=day&until=${timestamp(midnight)}`)).toEqual([[timestamp(midnight - DAY), 5]]);
    expect(await of(`since=${timestamp(now - 300 * DAY)}&until=${timestamp(now - 290 * DAY)}`)).toEqual([]);
    expect(await of('since=0001-01-01T00:00:00Z&until=0001-01-01T00:00:00Z')).toEqual([]);
  });

  test('lists each credential and hour exactly once, page by page', async () => {
    const keys = await Promise.all([createKey(), createKey(), createKey()]);
    for (const each of keys) await call(each, 1);
    clock.advance(HOUR);
    for (const each of keys) await call(each, 2);
    for (const interval of ['hour', 'day']) {
      const all = (await read(`/api/v1/usage?limit=100&interval=${interval}`)).data;
      expect(all.length).toBeGreaterThanOrEqual(4);
      const listed: unknown[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { json } = await server.send(`/api/v1/usage?limit=2&interval=${interval}${cursor && `&cursor=${cursor}`}`);
        listed.push(...json.data.map(({ start, credential }: { start: string; credential: object }) => [start, credential]));
        ({ nextCursor: cursor } = json);
      }
      expect(listed).toEqual(all.map(({ start, credential }: { start: string; credential: object }) => [start, credential]));
    }
    const one = await read(`/api/v1/usage?credentialId=${keys[0]?.id}`);
    expect(one.data.map(({ accepted }: { accepted: number }) => accepted)).toEqual([2, 1]);
  });

  test.each([
    ['interval=week', 'VALIDATION_FAILED'],
    ['since=2026-02-30T00:00:00Z', 'VALIDATION_FAILED'],
    ['since=2020-01-01T00:00:00Z', 'VALIDATION_FAILED'],
    ['credentialId=x', 'VALIDATION_FAILED'],
    ['cursor=AAAA', 'INVALID_CURSOR'],
    [`cursor=${Buffer.from(`999999999999 ${newId('apiKey')}`).toString('base64url')}`, 'INVALID_CURSOR'],
  ])('rejects the query %s with %s', async (query, code) => {
    const { status, json } = await server.send(`/api/v1/usage?${query}`);
    expect([status, json.code]).toEqual([400, code]);
  });

  test('of a revoked credential is still visible, and never to another organization', async () => {
    const apiKey = await createKey();
    await call(apiKey, 2);
    await server.send(`/api/v1/api-keys/${apiKey.id}`, { method: 'DELETE' });
    expect((await read(`/api/v1/api-keys/${apiKey.id}/usage`)).data[0].accepted).toBe(2);
    const neighbour = await server.createOtherOrganization();
    const { status } = await server.send(`/api/v1/api-keys/${apiKey.id}/usage`, { token: neighbour.token });
    expect(status).toBe(404);
    expect((await read(`/api/v1/usage?credentialId=${apiKey.id}`, neighbour.token)).data).toEqual([]);
  });

  test('of an API client counts the requests with its key', async () => {
    const { id, key } = (await server.send('/api/v1/api-clients', { json: { name: 'c', authType: 'API_KEY' } })).json.data;
    await call({ id, key }, 3);
    const { data } = await read(`/api/v1/api-clients/${id}/usage`);
    expect(data).toEqual([expect.objectContaining({ credential: { type: 'api_client', id }, accepted: 3 })]);
  });

  test('of test credentials is the only usage that a test credential sees', async () => {
    const testKey = await createKey({ environment: 'test' });
    const live = await createKey();
    await call(testKey, 1);
    await call(live, 1);
    expect((await read('/api/v1/usage', testKey.key)).data.map(({ environment }: { environment: string }) => environment)).toEqual([
      'test',
    ]);
    expect((await read('/api/v1/usage?environment=live', testKey.key)).data).toEqual([]);
    expect((await server.send(`/api/v1/api-keys/${live.id}/usage`, { token: testKey.key })).status).toBe(404);
    expect((await read(`/api/v1/api-keys/${testKey.id}/usage`)).data[0].environment).toBe('test');
  });

  test('of an organization is deleted with it', async () => {
    const neighbour = await server.createOtherOrganization('gone@neighbour.example');
    await server.send('/api/v1/me', { token: neighbour.token });
    await server.flush();
    await server.send('/api/v1/me', { token: neighbour.token });
    await server.send('/api/v1/organization', { method: 'DELETE', token: neighbour.token });
    await server.flush();
    const remaining = await server.database.kysely
      .selectFrom('usage_hours')
      .selectAll()
      .where('organization_id', '=', neighbour.organizationId)
      .execute();
    expect(remaining).toEqual([]);
  });
});

describe('billing', () => {
  test('shows the plan, the calendar month and the total of its live requests, the most used credential first', async () => {
    const neighbour = await server.createOtherOrganization('billed@neighbour.example');
    const [liveKey, testKey] = await Promise.all(
      [{}, { environment: 'test' }].map(
        async (body) => (await server.send('/api/v1/api-keys', { token: neighbour.token, json: { name: 'k', ...body } })).json.data as Key,
      ),
    );
    clock.advance(40 * DAY);
    await call(liveKey as Key, 5);
    await call(testKey as Key, 7);
    const billing = (await read('/api/v1/billing', neighbour.token)).data;
    const now = clock.now();
    const month = (offset: number) => timestamp(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset));
    expect(billing).toEqual({
      plan: 'free',
      period: { start: month(0), end: month(1) },
      usage: { accepted: 5, refused: 0 },
      credentials: [{ credential: { type: 'api_key', id: liveKey?.id }, accepted: 5, refused: 0 }],
      hasMoreCredentials: false,
    });
    clock.advance(31 * DAY);
    const next = (await read('/api/v1/billing', neighbour.token)).data;
    expect(next.period.start).not.toBe(billing.period.start);
    // The first request for billing belongs to the previous month.
    expect(next.usage).toEqual({ accepted: 0, refused: 0 });
  });
});
