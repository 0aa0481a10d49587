import { beforeAll, describe, expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';

let now = new Date('2026-06-11T03:00:00.125Z');
const server = useTestServer({ clock: { now: () => now } });

const PATH = '/api/v1/people';
const create = async (json: object, token = server.token) => (await server.send(PATH, { json, token })).json.data;
const change = (id: string, json: object) => server.send(`${PATH}/${id}`, { method: 'PATCH', json });
const ada = {
  firstName: 'Ada',
  lastName: 'Lovelace',
  email: 'Ada@Acme.example',
  phone: '+62 21 5550 1234',
  tags: ['lead', 'VIP'],
  customFields: { plan: 'trial', seats: 3, 'mail me': true },
};

describe('people', () => {
  test('are stored with the fields of the request', async () => {
    const { status, headers, json } = await server.send(PATH, { json: ada });
    expect(status).toBe(201);
    expect(json.data).toEqual({
      id: expect.stringMatching(/^per_/),
      ...ada,
      environment: 'live',
      createdAt: '2026-06-11T03:00:00.125Z',
      updatedAt: '2026-06-11T03:00:00.125Z',
    });
    expect((await server.send(headers.get('location') ?? '')).json).toEqual(json);
  });

  test('have null for fields that are left out or empty', async () => {
    const empty = { firstName: null, lastName: null, email: null, phone: null, tags: [], customFields: {} };
    expect(await create({ firstName: '', phone: '', customFields: { none: null } })).toMatchObject(empty);
  });

  test('keep the fields that an update leaves out, and lose the ones that it sets to null', async () => {
    const person = await create(ada);
    now = new Date('2026-06-12T03:00:00.000Z');
    const { status, json } = await change(person.id, { lastName: 'King', phone: null, tags: ['customer'] });
    expect(status).toBe(200);
    expect(json.data).toEqual({ ...person, lastName: 'King', phone: null, tags: ['customer'], updatedAt: '2026-06-12T03:00:00.000Z' });
  });

  test('have each custom field updated on its own, so concurrent updates do not overwrite each other', async () => {
    const { id } = await create(ada);
    await Promise.all([
      change(id, { customFields: { score: 7 } }),
      change(id, { customFields: { plan: null } }),
      change(id, { customFields: { seats: 4 } }),
    ]);
    expect((await server.send(`${PATH}/${id}`)).json.data.customFields).toEqual({ seats: 4, 'mail me': true, score: 7 });
  });

  test('have at most 50 custom fields, in one request or over several', async () => {
    const fields = (count: number, prefix: string) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [prefix + index, index]));
    const { id } = await create({ customFields: fields(50, 'a') });
    const { status, json } = await change(id, { customFields: { one: 'too many' } });
    expect([status, json.issues[0].path]).toEqual([400, '/body/customFields']);
    expect(Object.keys((await server.send(`${PATH}/${id}`)).json.data.customFields)).toHaveLength(50);
    expect((await change(id, { customFields: { one: 'in place of', a0: null } })).status).toBe(200);
    expect((await server.send(PATH, { json: { customFields: fields(51, 'b') } })).status).toBe(400);
  });

  test.each<[string, object]>([
    ['/body', {}],
    ['/body/email', { email: 'ada@' }],
    ['/body/firstName', { firstName: 'a'.repeat(101) }],
    ['/body/tags', { tags: ['lead', 'lead'] }],
    ['/body/tags/0', { tags: [' '] }],
    ['/body/tags', { tags: Array.from({ length: 51 }, (_, index) => `${index}`) }],
    ['/body/customFields/nested', { customFields: { nested: { deep: 1 } } }],
    ['/body/customFields/long', { customFields: { long: 'a'.repeat(1_001) } }],
    ['/body/customFields', { customFields: { ['n'.repeat(51)]: 1 } }],
    ['/body/customFields', { customFields: { 'nul\0': 1 } }],
    ['/body/fullName', { fullName: 'Ada Lovelace' }],
  ])('are rejected with the path of the invalid field: %s %j', async (path, json) => {
    const response = await server.send(PATH, { json });
    expect([response.status, response.json.code, response.json.issues?.[0].path]).toEqual([400, 'VALIDATION_FAILED', path]);
  });

  test.each([
    [
      'a custom field that is an array',
      { customFields: { plan: [] } },
      '/customFields/plan',
      'must be string or number or boolean or null',
    ],
    [
      'a custom field that is too long',
      { customFields: { plan: 'a'.repeat(1_001) } },
      '/customFields/plan',
      'must not have more than 1000 characters',
    ],
    ['an email address that is a number', { email: 1 }, '/email', 'must be string or null'],
  ])('are rejected for %s with one issue, which names the allowed values', async (_, json, path, message) => {
    const { status, json: problem } = await server.send(PATH, { json });
    expect([status, problem.issues]).toEqual([400, [{ path: `/body${path}`, message }]]);
  });

  describe('are filtered by', () => {
    let token: string;
    let before: Date;
    beforeAll(async () => {
      ({ token } = await server.createOtherOrganization());
      now = new Date('2026-06-13T03:00:00.000Z');
      await create({ ...ada, firstName: 'Ada' }, token);
      before = now = new Date('2026-06-14T03:00:00.000Z');
      await create({ firstName: 'Grace', lastName: 'Hopper', email: 'grace@acme.example', phone: '1', tags: ['vip'] }, token);
      await create({ lastName: 'Éluard', tags: ['lead', 'poet'] }, token);
    });

    test.each([
      ['email=ADA@acme.EXAMPLE', ['Lovelace']],
      ['email=ada', []],
      ['phone=%2B62+21+5550+1234', ['Lovelace']],
      ['tag=lead', ['Éluard', 'Lovelace']],
      ['tag=VIP', ['Lovelace']],
      ['tag=lea', []],
      ['name=love', ['Lovelace']],
      ['name=ADA+lo', ['Lovelace']],
      ['name=%C3%A9LUARD', ['Éluard']],
      ['name=ace', []],
      ['name=%25', []],
      ['name=_race', []],
      ['tag=lead&name=a', ['Lovelace']],
    ])('%s', async (query, names) => {
      const { status, json } = await server.send(`${PATH}?${query}`, { token });
      expect(status).toBe(200);
      expect(json.data.map(({ lastName }: { lastName: string }) => lastName)).toEqual(names);
    });

    test('the time of the last update', async () => {
      const { json } = await server.send(`${PATH}?updatedSince=${before.toISOString()}`, { token });
      expect(json.data.map(({ lastName }: { lastName: string }) => lastName)).toEqual(['Éluard', 'Hopper']);
    });

    test('the same filter on the next page', async () => {
      const first = await server.send(`${PATH}?tag=lead&limit=1`, { token });
      const second = await server.send(`${PATH}?tag=lead&limit=1&cursor=${first.json.nextCursor}`, { token });
      expect([...first.json.data, ...second.json.data].map(({ lastName }) => lastName)).toEqual(['Éluard', 'Lovelace']);
      expect(second.json.nextCursor).toBeNull();
    });
  });

  test('of one environment are not visible in the other', async () => {
    const live = await create(ada);
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'test', environment: 'test' } })).json.data;
    const own = await create(ada, key);
    expect((await server.send(PATH, { token: key })).json.data).toEqual([own]);
    expect((await server.send(`${PATH}/${live.id}`, { token: key })).status).toBe(404);
    expect((await server.send(`${PATH}/${live.id}`, { token: key, method: 'PATCH', json: { firstName: 'x' } })).status).toBe(404);
  });
});
