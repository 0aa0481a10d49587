import { describe, expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const server = useTestServer();

const PATH = '/api/v1/canned-replies';
const thanks = { title: 'Thank you', body: 'Thank you for writing to us.' };
const create = (json: object, token = server.token) => server.send(PATH, { json: { ...thanks, ...json }, token });
const keyOf = async (environment: string) =>
  (await server.send('/api/v1/api-keys', { json: { name: environment, environment } })).json.data.key as string;

describe('canned replies', () => {
  test('are created, read, changed and deleted', async () => {
    const { status, headers, json } = await create({});
    expect(status).toBe(201);
    expect(json.data).toMatchObject({ ...thanks, id: expect.stringMatching(/^crp_/), shortcut: null, environment: 'live' });
    const path = headers.get('location') ?? '';
    expect((await server.send(path)).json).toEqual(json);
    const changed = await server.send(path, { method: 'PATCH', json: { shortcut: 'thx' } });
    expect(changed.json.data).toMatchObject({ ...thanks, shortcut: 'thx' });
    expect((await server.send(path, { method: 'PATCH', json: { shortcut: null } })).json.data.shortcut).toBeNull();
    expect((await server.send(path, { method: 'DELETE' })).status).toBe(204);
    for (const request of [{}, { method: 'PATCH', json: { title: 'x' } }]) {
      expect((await server.send(path, request)).status).toBe(404);
    }
  });

  test('are found by their shortcut, which is unique', async () => {
    const { data } = (await create({ shortcut: 'refund' })).json;
    expect((await server.send(`${PATH}?shortcut=refund`)).json).toEqual({ data: [data], nextCursor: null });
    expect((await server.send(`${PATH}?shortcut=none`)).json.data).toEqual([]);

    const duplicate = await create({ shortcut: 'refund' });
    expect([duplicate.status, duplicate.json.code]).toEqual([409, 'SHORTCUT_TAKEN']);
    const other = (await create({ shortcut: 'other' })).json.data;
    const renamed = await server.send(`${PATH}/${other.id}`, { method: 'PATCH', json: { shortcut: 'refund' } });
    expect([renamed.status, renamed.json.code]).toEqual([409, 'SHORTCUT_TAKEN']);
    expect((await server.send(`${PATH}/${other.id}`)).json.data.shortcut).toBe('other');
  });

  test('may have the same shortcut in another organization or environment', async () => {
    const neighbour = await server.createOtherOrganization();
    for (const token of [server.token, neighbour.token, await keyOf('test')]) {
      expect((await create({ shortcut: 'everywhere' }, token)).status).toBe(201);
    }
  });

  test('get a shortcut once if several concurrent requests ask for it', async () => {
    const responses = await Promise.all(Array.from({ length: 6 }, () => create({ shortcut: 'at-once' })));
    expect(responses.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409]);
  });

  test('are rejected while their shortcut is taken, also on a retry with the same idempotency key', async () => {
    const { id } = (await create({ shortcut: 'taken' })).json.data;
    const retry = () => server.send(PATH, { json: { ...thanks, shortcut: 'taken' }, headers: { 'Idempotency-Key': 'once' } });
    for (const response of [await retry(), await retry()]) expect([response.status, response.json.code]).toEqual([409, 'SHORTCUT_TAKEN']);
    await server.send(`${PATH}/${id}`, { method: 'DELETE' });
    const created = await retry();
    expect(created.status).toBe(201);
    expect((await retry()).json).toEqual(created.json);
  });

  test.each(['Refund', 'two words', '/refund', '', 'a'.repeat(51)])('are rejected with the shortcut "%s"', async (shortcut) => {
    const { status, json } = await create({ shortcut });
    expect([status, json.issues[0].path]).toEqual([400, '/body/shortcut']);
  });
});
