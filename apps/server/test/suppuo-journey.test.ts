import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './harness/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

test('a client of Suppuo creates, uses and revokes a key with only its base URL changed', async () => {
  const created = await server.send('/api/v1/api-keys', { json: { name: 'n8n automation' } });
  expect(created.status).toBe(201);
  expect(created.json.data).toMatchObject({
    id: expect.stringMatching(/^ak_01/),
    name: 'n8n automation',
    keyPrefix: expect.stringMatching(/^sk_live_[0-9a-f]{4}$/),
    key: expect.stringMatching(/^sk_live_[0-9a-f]{48}$/),
    createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  });

  const { id, key } = created.json.data;
  const tickets = await server.send('/api/v1/tickets?status=open', { token: key });
  expect(tickets.status).toBe(200);
  expect(tickets.json).toEqual({ data: [], nextCursor: null });

  await server.flush();
  const listed = await server.send('/api/v1/api-keys');
  expect(listed.json.data.find((apiKey: { id: string }) => apiKey.id === id).lastUsedAt).not.toBeNull();

  expect((await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE' })).status).toBe(204);
  const refused = await server.send('/api/v1/tickets?status=open', { token: key });
  expect([refused.status, refused.json.code]).toEqual([401, 'INVALID_TOKEN']);
});

test('a client of Suppuo works with tickets, canned replies and channels by one key', async () => {
  const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'n8n automation' } })).json.data;
  const send: TestServer['send'] = (path, request) => server.send(`/api/v1/${path}`, { token: key, ...request });

  const channel = (await send('channels', { json: { name: 'WhatsApp Jakarta', type: 'whatsapp' } })).json.data;
  const reply = (
    await send('canned-replies', { json: { title: 'Terima kasih', shortcut: 'thx', body: 'Terima kasih sudah menghubungi kami.' } })
  ).json.data;
  const ticket = (await send('tickets', { json: { subject: 'Pesanan belum sampai', channelId: channel.id } })).json.data;
  expect((await send(`tickets?status=open&channelId=${channel.id}`)).json.data).toEqual([ticket]);
  expect((await send('canned-replies?shortcut=thx')).json.data).toEqual([reply]);

  const closed = await send(`tickets/${ticket.id}`, { method: 'PATCH', json: { status: 'closed' } });
  expect(closed.json.data).toMatchObject({ status: 'closed', channelId: channel.id });
  for (const path of [`canned-replies/${reply.id}`, `channels/${channel.id}`]) {
    expect((await send(path, { method: 'DELETE' })).status).toBe(204);
    expect((await send(path)).status).toBe(404);
  }
  expect((await send(`tickets/${ticket.id}`)).json.data.channelId).toBeNull();
});
