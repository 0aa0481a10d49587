import { describe, expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const now = new Date('2026-06-11T03:00:00.125Z');
const server = useTestServer({ clock: { now: () => now } });

const create = async (json: object, token = server.token) => (await server.send('/api/v1/channels', { json, token })).json.data;

describe('channels', () => {
  test('are created, read, renamed and deleted', async () => {
    const { status, headers, json } = await server.send('/api/v1/channels', { json: { name: 'Mailbox', type: 'email' } });
    expect(status).toBe(201);
    expect(json.data).toEqual({
      id: expect.stringMatching(/^chn_/),
      name: 'Mailbox',
      type: 'email',
      environment: 'live',
      createdAt: '2026-06-11T03:00:00.125Z',
      updatedAt: '2026-06-11T03:00:00.125Z',
    });
    const path = headers.get('location') ?? '';
    expect((await server.send(path)).json).toEqual(json);
    const renamed = await server.send(path, { method: 'PATCH', json: { name: 'Mailbox (Jakarta)' } });
    expect(renamed.json.data).toEqual({ ...json.data, name: 'Mailbox (Jakarta)' });
    expect((await server.send(path, { method: 'DELETE' })).status).toBe(204);
    for (const request of [{}, { method: 'PATCH', json: { name: 'x' } }]) {
      expect((await server.send(path, request)).status).toBe(404);
    }
  });

  test('are filtered by type and paged newest first, and the next page has the same filter', async () => {
    const { token } = await server.createOtherOrganization();
    const createdIds: string[] = [];
    for (let count = 0; count < 3; count++) {
      createdIds.push((await create({ name: 'whatsapp', type: 'whatsapp' }, token)).id);
      await create({ name: 'mailbox', type: 'email' }, token);
    }
    const first = await server.send('/api/v1/channels?type=whatsapp&limit=2', { token });
    const second = await server.send(`/api/v1/channels?type=whatsapp&limit=2&cursor=${first.json.nextCursor}`, { token });
    expect([...first.json.data, ...second.json.data].map(({ id }) => id)).toEqual(createdIds.toReversed());
    expect(second.json.nextCursor).toBeNull();
  });

  test.each([{ name: ' ', type: 'email' }, { name: 'fax', type: 'fax' }, { name: 'no type' }, { name: 'n'.repeat(101), type: 'email' }])(
    'are rejected if a field is not valid: %j',
    async (json) => {
      expect((await server.send('/api/v1/channels', { json })).json.code).toBe('VALIDATION_FAILED');
    },
  );

  test('leave their tickets without a channel when they are deleted', async () => {
    const { id } = await create({ name: 'to go', type: 'chat' });
    const ticket = (await server.send('/api/v1/tickets', { json: { subject: 'stays', channelId: id } })).json.data;
    expect(ticket.channelId).toBe(id);
    expect((await server.send(`/api/v1/channels/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await server.send(`/api/v1/tickets/${ticket.id}`)).json.data).toEqual({ ...ticket, channelId: null });
  });

  test('can be changed by owners and admins only', async () => {
    const { json } = await server.send('/api/v1/roles');
    const mayWrite = json.data.filter(({ permissions }: { permissions: string[] }) => permissions.includes('channels:write'));
    expect(mayWrite.map(({ role }: { role: string }) => role)).toEqual(['owner', 'admin']);
  });
});
