import { describe, expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { newId } from '../runtime/identifiers.ts';

const now = new Date('2026-06-11T03:00:00.125Z');
const server = useTestServer({ clock: { now: () => now } });

const create = async (json: object, token = server.token) => (await server.send('/api/v1/tickets', { json, token })).json.data;

describe('tickets', () => {
  test('are created with defaults for the fields that are left out', async () => {
    const { status, headers, json } = await server.send('/api/v1/tickets', { json: { subject: 'I can’t sign in' } });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/api/v1/tickets/${json.data.id}`);
    expect(json.data).toEqual({
      id: expect.stringMatching(/^tkt_/),
      subject: 'I can’t sign in',
      body: '',
      status: 'open',
      priority: 'normal',
      channelId: null,
      assigneeId: null,
      personId: null,
      environment: 'live',
      createdAt: '2026-06-11T03:00:00.125Z',
      updatedAt: '2026-06-11T03:00:00.125Z',
    });
    expect((await server.send(`/api/v1/tickets/${json.data.id}`)).json).toEqual(json);
  });

  test('keep the fields that an update leaves out', async () => {
    const ticket = await create({ subject: 'keep me', body: 'text', priority: 'urgent' });
    const { status, json } = await server.send(`/api/v1/tickets/${ticket.id}`, { method: 'PATCH', json: { status: 'closed' } });
    expect(status).toBe(200);
    expect(json.data).toEqual({ ...ticket, status: 'closed' });
  });

  test('are filtered by status', async () => {
    const neighbour = await server.createOtherOrganization();
    for (const status of ['open', 'pending', 'closed', 'open']) await create({ subject: status, status }, neighbour.token);
    const { json } = await server.send('/api/v1/tickets?status=open', { token: neighbour.token });
    expect(json.data.map((ticket: { status: string }) => ticket.status)).toEqual(['open', 'open']);
    expect(json.nextCursor).toBeNull();
  });

  test('are paged newest first, and the next page has the same filter', async () => {
    const neighbour = await server.createOtherOrganization();
    const createdIds: string[] = [];
    for (let count = 0; count < 5; count++) {
      createdIds.push((await create({ subject: 'open' }, neighbour.token)).id);
      await create({ subject: 'closed', status: 'closed' }, neighbour.token);
    }
    const first = await server.send('/api/v1/tickets?status=open&limit=3', { token: neighbour.token });
    const second = await server.send(`/api/v1/tickets?status=open&limit=3&cursor=${first.json.nextCursor}`, { token: neighbour.token });
    expect([...first.json.data, ...second.json.data].map((ticket) => ticket.id)).toEqual(createdIds.toReversed());
    expect(second.json.nextCursor).toBeNull();
  });

  test('of one environment are not visible in the other', async () => {
    const live = await create({ subject: 'live' });
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'test', environment: 'test' } })).json.data;
    const own = await create({ subject: 'test' }, key);
    expect(own.environment).toBe('test');
    expect((await server.send('/api/v1/tickets', { token: key })).json.data).toEqual([own]);
    expect((await server.send(`/api/v1/tickets/${live.id}`, { token: key })).status).toBe(404);
    expect((await server.send(`/api/v1/tickets/${live.id}`, { method: 'PATCH', json: { status: 'closed' }, token: key })).status).toBe(404);
    expect((await server.send(`/api/v1/tickets/${own.id}`)).status).toBe(404);
  });

  test('of another organization return the same 404 as an unknown id', async () => {
    const neighbour = await server.createOtherOrganization();
    const theirs = await create({ subject: 'theirs' }, neighbour.token);
    for (const id of [theirs.id, newId('ticket')]) {
      const read = await server.send(`/api/v1/tickets/${id}`);
      const changed = await server.send(`/api/v1/tickets/${id}`, { method: 'PATCH', json: { status: 'closed' } });
      expect([read.status, read.json.code, changed.status, changed.json.code]).toEqual([404, 'NOT_FOUND', 404, 'NOT_FOUND']);
    }
    expect((await server.send(`/api/v1/tickets/${theirs.id}`, { token: neighbour.token })).json.data.status).toBe('open');
  });

  describe('with references to a channel, a member and a person', () => {
    const add = async (path: string, json: object, token = server.token) =>
      (await server.send(`/api/v1/${path}`, { json, token })).json.data.id as string;
    const addAll = async (token = server.token) => ({
      channelId: await add('channels', { name: 'mailbox', type: 'email' }, token),
      assigneeId: (await server.send('/api/v1/users', { token })).json.data[0].id as string,
      personId: await add('people', { firstName: 'Ada' }, token),
    });

    test('have them set, changed, removed and used as filters', async () => {
      const { token } = await server.createOtherOrganization();
      const references = await addAll(token);
      const plain = await create({ subject: 'plain' }, token);
      const ticket = await create({ subject: 'with references', ...references }, token);
      expect(ticket).toMatchObject(references);
      for (const [name, id] of Object.entries(references)) {
        expect((await server.send(`/api/v1/tickets?${name}=${id}`, { token })).json.data).toEqual([ticket]);
        const change = async (to: string | null) =>
          (await server.send(`/api/v1/tickets/${ticket.id}`, { method: 'PATCH', json: { [name]: to }, token })).json.data;
        expect(await change(null)).toEqual({ ...ticket, [name]: null });
        expect(await change(id)).toEqual(ticket);
      }
      expect((await server.send(`/api/v1/tickets/${plain.id}`, { token })).json.data).toEqual(plain);
    });

    test('are rejected with the same 400 and the path for an id outside of their organization and environment', async () => {
      const theirs = await addAll((await server.createOtherOrganization()).token);
      const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'test', environment: 'test' } })).json.data;
      const { assigneeId: _, ...testReferences } = await addAll(key);
      const unknown = { channelId: newId('channel'), assigneeId: newId('user'), personId: newId('person') };
      const ticket = await create({ subject: 'stays' });
      for (const references of [theirs, testReferences, unknown]) {
        for (const [name, id] of Object.entries(references)) {
          const created = await server.send('/api/v1/tickets', { json: { subject: 'x', [name]: id } });
          const changed = await server.send(`/api/v1/tickets/${ticket.id}`, { method: 'PATCH', json: { [name]: id } });
          for (const { status, json } of [created, changed]) {
            expect([status, json.code, json.issues]).toEqual([
              400,
              'VALIDATION_FAILED',
              [{ path: `/body/${name}`, message: expect.stringMatching(/^no such \w+ is visible|^must be a member/) }],
            ]);
          }
        }
      }
      expect((await server.send(`/api/v1/tickets/${ticket.id}`)).json.data).toEqual(ticket);
    });

    test('stay when their member is removed, without an assignee', async () => {
      const assigneeId = await add('users', { email: 'grace@acme.example', role: 'member' });
      const ticket = await create({ subject: 'stays', assigneeId });
      expect((await server.send(`/api/v1/users/${assigneeId}`, { method: 'DELETE' })).status).toBe(204);
      expect((await server.send(`/api/v1/tickets/${ticket.id}`)).json.data).toEqual({ ...ticket, assigneeId: null });
    });

    test('are deleted with their organization', async () => {
      const neighbour = await server.createOtherOrganization();
      await create({ subject: 'goes', ...(await addAll(neighbour.token)) }, neighbour.token);
      await add('events', { type: 'x', personId: await add('people', { firstName: 'Ada' }, neighbour.token) }, neighbour.token);
      expect((await server.send('/api/v1/organization', { method: 'DELETE', token: neighbour.token })).status).toBe(204);
    });
  });
});
