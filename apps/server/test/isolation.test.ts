import { operations } from '@keyrail/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { createTestWebhook } from './harness/create-test-webhook.ts';
import { dump } from './harness/dump.ts';
import { createEveryKind, KINDS } from './harness/every-kind.ts';
import { exampleRequest, pathParameters, unknownIds } from './harness/example-request.ts';
import type { TestServer } from './harness/test-server.ts';
import { useTestServer } from './harness/use-test-server.ts';

// These tests are generated from the contract's operations, so they cover a new operation at once.
// The OAuth endpoints, where a client authenticates in OAuth's way, have tests of their own.
const guarded = Object.values(operations).filter(
  ({ permission }) => permission !== 'public' && permission !== 'client' && permission !== 'operator',
);
const withIds = guarded.filter((operation) => pathParameters(operation).length > 0);
const reading = guarded.filter((operation) => operation.method === 'GET' && pathParameters(operation).length === 0);

const server = useTestServer();
let own: Awaited<ReturnType<typeof createEveryKind>>;
/** The ids of the neighbour's resources, by the name of the path parameter. */
let theirs: typeof unknownIds;
let powerless: string;
/** All rows of the neighbour, before the requests of these tests. */
let before: string[];
beforeAll(async () => {
  own = await createEveryKind(server, server);
  powerless = (await server.send('/api/v1/api-keys', { json: { name: 'powerless', permissions: [] } })).json.data.key;
  const neighbour = await server.createOtherOrganization();
  const credentials = await createEveryKind(server, neighbour);
  const send: TestServer['send'] = (path, request) => server.send(path, { token: neighbour.token, ...request });
  const webhook = await createTestWebhook(server, neighbour);
  theirs = {
    apiKeyId: credentials['API key'].id,
    apiClientId: credentials['API client'].id,
    userId: (await send('/api/v1/users')).json.data[0].id,
    ticketId: (await send('/api/v1/tickets', { json: { subject: 'theirs' } })).json.data.id,
    personId: (await send('/api/v1/people', { json: { firstName: 'Theirs' } })).json.data.id,
    eventId: (await send('/api/v1/events', { json: { type: 'theirs' } })).json.data.id,
    cannedReplyId: (await send('/api/v1/canned-replies', { json: { title: 'theirs', body: 'theirs' } })).json.data.id,
    channelId: (await send('/api/v1/channels', { json: { name: 'theirs', type: 'email' } })).json.data.id,
    webhookId: webhook.webhookId,
    deliveryId: webhook.deliveryId,
    organizationId: neighbour.organizationId,
  };
  // A rotation in progress, so that finishing or aborting it would change something.
  for (const path of [`/api/v1/api-keys/${theirs.apiKeyId}`, `/api/v1/api-clients/${theirs.apiClientId}`]) {
    await send(`${path}/rotate`, { json: { gracePeriodSeconds: 86_400 } });
  }
  await server.flush();
  before = await dumpOf(neighbour.organizationId);
});

describe.each(KINDS)('a request with a credential of kind %s', (kind) => {
  test.each(withIds.map((operation) => [operation.id, operation] as const))(
    'gets the same response for another organization’s id as for an unknown id: %s',
    async (_id, operation) => {
      const [other, none] = await Promise.all(
        [theirs, unknownIds].map((ids) => {
          const [path, request] = exampleRequest(operation, ids);
          return server.send(path, { ...request, token: own[kind].secret });
        }),
      );
      const { requestId: _1, ...otherProblem } = other?.json ?? {};
      const { requestId: _2, ...noProblem } = none?.json ?? {};
      // The compatible paths of other systems return 403 for resources of another team.
      const isForbidden = pathParameters(operation).includes('organizationId') || operation.path.startsWith('/api/partner/');
      expect(otherProblem).toEqual(noProblem);
      expect([otherProblem.status, otherProblem.code]).toEqual(isForbidden ? [403, 'ORGANIZATION_MISMATCH'] : [404, 'NOT_FOUND']);
    },
  );

  test.each(reading.map((operation) => [operation.id, operation] as const))(
    'sees nothing of another organization in %s',
    async (_id, operation) => {
      const { status, text } = await server.send(operation.path, { token: own[kind].secret });
      // Of the four kinds, only a personal key belongs to a user.
      const isForbidden = operation.id === 'getPersonalKey' && kind !== 'personal key';
      expect(status).toBe(isForbidden ? 403 : 200);
      for (const id of Object.values(theirs)) expect(text).not.toContain(id);
    },
  );
});

test('the requests of another organization change nothing of its neighbour', async () => {
  expect(await dumpOf(theirs.organizationId)).toEqual(before);
});

/** Every row that names the organization. */
async function dumpOf(organizationId: string): Promise<string[]> {
  return Object.values(await dump(server.database))
    .flat()
    .filter((row) => row.includes(organizationId));
}

describe('a request without a credential', () => {
  test.each(guarded.map((operation) => [operation.id, operation] as const))('is rejected with 401: %s', async (_id, operation) => {
    const [path, request] = exampleRequest(operation, unknownIds);
    const { status, json, headers } = await server.send(path, { ...request, token: null });
    expect([status, json.code]).toEqual([401, 'CREDENTIAL_MISSING']);
    expect(headers.get('www-authenticate')).toContain('Bearer');
  });
});

describe('a credential without the permission of the operation', () => {
  const permitted = guarded.filter(({ permission }) => permission !== 'authenticated');
  test.each(permitted.map((operation) => [operation.id, operation] as const))('is rejected with 403: %s', async (_id, operation) => {
    const [path, request] = exampleRequest(operation, unknownIds);
    const { status, json } = await server.send(path, { ...request, token: powerless });
    expect([status, json.code]).toEqual([403, 'PERMISSION_DENIED']);
    expect(json.detail).toContain(operation.permission);
  });
});

describe('a test credential', () => {
  const LIVE_ONLY = ['users:write', 'organization:write', 'audit_events:read', 'billing:read'] as const;

  test('never gets an organization-wide permission, not even from an owner', async () => {
    const created = await server.send('/api/v1/api-keys', { json: { name: 'test', environment: 'test' } });
    const { principal } = (await server.send('/api/v1/me', { token: created.json.data.key })).json.data;
    for (const permission of LIVE_ONLY) {
      expect(principal.permissions).not.toContain(permission);
      const response = await server.send('/api/v1/api-keys', { json: { name: 'test', environment: 'test', permissions: [permission] } });
      expect([response.status, response.json.code]).toEqual([403, 'GRANT_NOT_HELD']);
    }
  });

  test('does not have an organization-wide permission even if its row contains one', async () => {
    const { id, key } = (await server.send('/api/v1/api-keys', { json: { name: 'test', environment: 'test' } })).json.data;
    await server.database.kysely
      .updateTable('credentials')
      .set({ permissions: ['organization:write', 'tickets:read'] })
      .where('id', '=', id)
      .execute();
    expect((await server.send('/api/v1/me', { token: key })).json.data.principal.permissions).toEqual(['tickets:read']);
    expect((await server.send('/api/v1/organization', { method: 'DELETE', token: key })).status).toBe(403);
  });

  test('sees no live resource, in lists or by id', async () => {
    const { key } = (await server.send('/api/v1/api-keys', { json: { name: 'test', environment: 'test' } })).json.data;
    const live = (await server.send('/api/v1/tickets', { json: { subject: 'live' } })).json.data;
    const create = async (path: string, json: object) => (await server.send(path, { json })).json.data.id as string;
    const liveIds: [string, string][] = [
      ['/api/v1/tickets', live.id],
      ['/api/v1/people', await create('/api/v1/people', { firstName: 'Live' })],
      ['/api/v1/events', await create('/api/v1/events', { type: 'live' })],
      ['/api/v1/canned-replies', await create('/api/v1/canned-replies', { title: 'live', body: 'live' })],
      ['/api/v1/channels', await create('/api/v1/channels', { name: 'live', type: 'chat' })],
      ['/api/v1/webhooks', (await createTestWebhook(server, server)).webhookId],
      ['/api/v1/api-keys', own['API key'].id],
      ['/api/v1/api-clients', own['API client'].id],
    ];
    for (const [path, id] of liveIds) {
      expect((await server.send(path, { token: key })).text).not.toContain(id);
      expect((await server.send(`${path}/${id}`, { token: key })).status).toBe(404);
    }
  });
});
