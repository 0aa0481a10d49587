import { operations } from '@keyrail/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleRequest, unknownIds } from './harness/example-request.ts';
import { newPerson } from './harness/people.ts';
import type { TestServer } from './harness/test-server.ts';
import { useTestServerAndProvider } from './harness/use-test-server.ts';

const { server, provider } = useTestServerAndProvider();

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
  const rejected = await server.send('/api/v1/tickets?status=open', { token: key });
  expect([rejected.status, rejected.json.code]).toEqual([401, 'INVALID_TOKEN']);
});

test('a client of Suppuo uses tickets, canned replies and channels with one key', async () => {
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

test('a client of Suppuo creates, updates and deletes a webhook, and reads its billing, with one key', async () => {
  const { id, key } = (await server.send('/api/v1/api-keys', { json: { name: 'n8n automation' } })).json.data;
  const send: TestServer['send'] = (path, request) => server.send(`/api/v1/${path}`, { token: key, ...request });

  const webhook = (await send('webhooks', { json: { url: 'https://n8n.acme.example/hook', events: ['ticket.created'] } })).json.data;
  const { json } = await send(`webhooks/${webhook.id}`, { method: 'PATCH', json: { events: ['ticket.created', 'ticket.updated'] } });
  expect(json.data.events).toEqual(['ticket.created', 'ticket.updated']);
  await send('tickets', { json: { subject: 'Pesanan belum sampai' } });
  expect((await send(`webhooks/${webhook.id}/deliveries`)).json.data).toMatchObject([{ eventType: 'ticket.created' }]);
  expect((await send('webhooks')).json.data.map((listed: { id: string }) => listed.id)).toEqual([webhook.id]);
  expect((await send(`webhooks/${webhook.id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await send('webhooks')).json.data).toEqual([]);

  await server.flush();
  const billing = (await send('billing')).json.data;
  expect(billing).toMatchObject({ plan: 'free', period: { start: expect.any(String), end: expect.any(String) } });
  expect(billing.credentials).toContainEqual({ credential: { type: 'api_key', id }, accepted: 7, refused: 0 });
});

describe('an operation that accepts a user’s JWT accepts a key too:', () => {
  // Each of the two has its own organization, so that neither sees the resources of the other. Its deletion comes last.
  const callable = Object.values(operations)
    .filter(({ path }) => path.startsWith('/api/v1/'))
    .toSorted((one, other) => Number(one.id === 'deleteOrganization') - Number(other.id === 'deleteOrganization'));
  /** Only a user has a personal key; decision 0013 explains why. */
  const FOR_USERS = new Set(['getPersonalKey', 'generatePersonalKey', 'destroyPersonalKey']);
  let jwt: string;
  let key: string;
  beforeAll(async () => {
    const owner = newPerson();
    await server.createOtherOrganization(owner.email);
    jwt = await provider.token(owner);
    key = (await server.createOtherOrganization()).token;
  });

  test.each(callable.map((operation) => [operation.id, operation] as const))('%s', async (id, operation) => {
    const [path, request] = exampleRequest(operation, unknownIds);
    const byUser = await server.send(path, { ...request, token: jwt });
    const byKey = await server.send(path, { ...request, token: key });
    expect([401, 403]).not.toContain(byUser.status);
    if (FOR_USERS.has(id)) expect([byKey.status, byKey.json.code]).toEqual([403, 'USER_REQUIRED']);
    else expect([401, 403]).not.toContain(byKey.status);
  });
});
