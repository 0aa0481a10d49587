import { describe, expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { newId } from '../runtime/identifiers.ts';

const now = new Date('2026-06-11T03:00:00.125Z');
const server = useTestServer({ clock: { now: () => now } });

const PATH = '/api/v1/events';
const record = (json: object, token = server.token) => server.send(PATH, { json, token });
const newPerson = async (token = server.token) =>
  (await server.send('/api/v1/people', { json: { firstName: 'Ada' }, token })).json.data.id as string;
const nested = (depth: number): object => (depth === 0 ? {} : { a: nested(depth - 1) });

describe('events', () => {
  test('are stored with the fields of the request', async () => {
    const event = {
      type: 'page_view',
      personId: await newPerson(),
      occurredAt: '2026-06-10T23:59:59.999Z',
      properties: { url: 'https://acme.example/', list: [1, null, { deep: true }] },
    };
    const { status, headers, json } = await record(event);
    expect(status).toBe(201);
    expect(json.data).toEqual({ id: expect.stringMatching(/^pev_/), ...event, environment: 'live', createdAt: '2026-06-11T03:00:00.125Z' });
    expect((await server.send(headers.get('location') ?? '')).json).toEqual(json);
  });

  test('occur now and have no person if the request names neither', async () => {
    const { json } = await record({ type: 'newsletter_sent' });
    expect(json.data).toMatchObject({ personId: null, occurredAt: '2026-06-11T03:00:00.125Z', properties: {} });
  });

  test.each(['0001-01-01T00:00:00.000Z', '0014-08-04T10:45:27.000Z', '0099-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'])(
    'keep a time of any year from 1 to 9999: %s',
    async (occurredAt) => {
      expect((await record({ type: 'x', occurredAt })).json.data?.occurredAt).toBe(occurredAt);
    },
  );

  test('keep properties whose names are special in JavaScript', async () => {
    const { json } = await server.send(PATH, {
      body: '{"type": "odd", "properties": {"__proto__": {"a": 1}, "constructor": 2}}',
      headers: { 'Content-Type': 'application/json' },
    });
    expect(Object.entries(json.data.properties)).toEqual([
      ['__proto__', { a: 1 }],
      ['constructor', 2],
    ]);
  });

  test('are rejected if their person is in another organization or environment', async () => {
    const neighbour = await server.createOtherOrganization();
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'test', environment: 'test' } })).json.data;
    for (const personId of [newId('person'), await newPerson(neighbour.token), await newPerson(key)]) {
      const { status, json } = await record({ type: 'page_view', personId });
      expect([status, json.code, json.issues[0].path]).toEqual([400, 'VALIDATION_FAILED', '/body/personId']);
    }
  });

  test.each<[string, object]>([
    ['/body/properties', { properties: { text: 'a'.repeat(16_384) } }],
    ['/body/properties', { properties: nested(8) }],
    ['/body/properties', { properties: ['a list'] }],
    ['/body/properties', { properties: { 'nul\0': 1 } }],
    ['/body/occurredAt', { occurredAt: 'yesterday' }],
    ['/body/occurredAt', { occurredAt: '2016-12-31T23:59:60Z' }],
    ['/body/type', { type: ' ' }],
    ['/body/personId', { personId: 'ada' }],
  ])('are rejected with the path of the invalid field: %s', async (path, json) => {
    const response = await record({ type: 'x', ...json });
    expect([response.status, response.json.issues?.[0].path]).toEqual([400, path]);
  });

  test('may be nested 8 levels deep, and a body nested 100,000 levels deep is rejected', async () => {
    expect((await record({ type: 'x', properties: nested(7) })).status).toBe(201);
    const bottomless = `{"type": "x", "properties": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}`;
    const { status } = await server.send(PATH, { body: bottomless, headers: { 'Content-Type': 'application/json' } });
    expect(status).toBe(400);
  });

  test('are filtered by person, type and time, and the next page has the same filter', async () => {
    const { token } = await server.createOtherOrganization();
    const personId = await newPerson(token);
    const make = async (json: object) => (await record(json, token)).json.data.id as string;
    const visit = await make({ type: 'visit', personId, occurredAt: '2026-06-01T00:00:00Z' });
    const call = await make({ type: 'call', personId, occurredAt: '2026-06-03T00:00:00Z' });
    const other = await make({ type: 'visit', occurredAt: '2026-06-02T00:00:00Z' });
    const list = async (query: string) => (await server.send(`${PATH}?${query}`, { token })).json.data.map(({ id }: { id: string }) => id);
    expect(await list('')).toEqual([other, call, visit]);
    expect(await list(`personId=${personId}`)).toEqual([call, visit]);
    expect(await list('type=visit')).toEqual([other, visit]);
    expect(await list('since=2026-06-02T00:00:00Z')).toEqual([other, call]);
    expect(await list('until=2026-06-02T00:00:00Z')).toEqual([visit]);
    expect(await list(`type=visit&personId=${personId}&since=2026-06-01T00:00:00Z&until=2026-06-02T00:00:00Z`)).toEqual([visit]);
    const first = await server.send(`${PATH}?type=visit&limit=1`, { token });
    expect(await list(`type=visit&limit=1&cursor=${first.json.nextCursor}`)).toEqual([visit]);
  });
});
