import { beforeEach, describe, expect, test } from 'vitest';
import { allowBearerTokenClients, exchange } from '../../../test/harness/allow-bearer-token-clients.ts';
import { hammer } from '../../../test/harness/hammer.ts';
import type { TestServer } from '../../../test/harness/test-server.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';

const server = useTestServer();

let token: string;
let organizationId: string;
// Each test uses a new organization, because the quota counts the organization's clients.
beforeEach(async () => {
  ({ token, organizationId } = await server.createOtherOrganization());
});

const send: TestServer['send'] = (path, request) => server.send(path, { token, ...request });
const create = (json: object = {}) => send('/api/v1/api-clients', { json: { name: 'warehouse sync', authType: 'API_KEY', ...json } });
const createAll = (count: number) => Promise.all(Array.from({ length: count }, () => create()));
const me = (secret: string, scheme = 'Key') =>
  server.send('/api/v1/me', { token: null, headers: { Authorization: `${scheme} ${secret}` } });

describe('an API client with the authType API_KEY', () => {
  test('authenticates with its key by the schemes Key and Bearer, and shows the key once', async () => {
    const { status, headers, json } = await create();
    expect(status).toBe(201);
    const { id, key } = json.data;
    expect(headers.get('location')).toBe(`/api/v1/api-clients/${id}`);
    expect(json.data).toMatchObject({ authType: 'API_KEY', keyPrefix: key.slice(0, 7), environment: 'live', rotation: null });
    expect(json.data).not.toHaveProperty('secret');
    for (const scheme of ['Key', 'Bearer']) {
      expect((await me(key, scheme)).json.data.principal).toMatchObject({ type: 'api_client', id, organization: { id: organizationId } });
    }
    for (const path of [`/api/v1/api-clients/${id}`, '/api/v1/api-clients']) expect((await send(path)).text).not.toContain(key);
  });

  test('can be listed, read and renamed, and keeps its id and key', async () => {
    const { id, key } = (await create()).json.data;
    expect((await send('/api/v1/api-clients')).json.data.map((client: { id: string }) => client.id)).toEqual([id]);
    const renamed = await send(`/api/v1/api-clients/${id}`, { method: 'PATCH', json: { name: 'Berlin' } });
    expect([renamed.status, renamed.json.data.name]).toEqual([200, 'Berlin']);
    expect((await send(`/api/v1/api-clients/${id}`)).json.data.name).toBe('Berlin');
    expect((await me(key)).status).toBe(200);
  });

  test('is rejected from the next request on after its deletion, and a second deletion also responds 204', async () => {
    const { id, key } = (await create()).json.data;
    for (let time = 0; time < 2; time++) expect((await send(`/api/v1/api-clients/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await me(key)).json.code).toBe('INVALID_TOKEN');
    expect((await send(`/api/v1/api-clients/${id}`)).status).toBe(404);
  });

  test('is not found by its id under the path of API keys, nor an API key under the path of API clients', async () => {
    const client = (await create()).json.data;
    const apiKey = (await send('/api/v1/api-keys', { json: { name: 'key' } })).json.data;
    expect((await send(`/api/v1/api-keys/${client.id.replace('ac_', 'ak_')}`)).status).toBe(404);
    expect((await send(`/api/v1/api-clients/${apiKey.id.replace('ak_', 'ac_')}`)).status).toBe(404);
  });
});

describe('the quota of API clients', () => {
  test('is five: the sixth is rejected with the limit, and a deletion makes room for another', async () => {
    const created = await createAll(5);
    const sixth = await create();
    expect([sixth.status, sixth.json.code, sixth.json.limit]).toEqual([409, 'QUOTA_EXCEEDED', 5]);
    await send(`/api/v1/api-clients/${created[0]?.json.data.id}`, { method: 'DELETE' });
    expect((await create()).status).toBe(201);
    expect((await create()).status).toBe(409);
  });

  test.each([2, 10])('admits one of %i concurrent requests for the fifth API client', async (requests) => {
    await createAll(4);
    const answers = await createAll(requests);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: requests - 1 }, () => 409)]);
    expect((await send('/api/v1/api-clients')).json.data).toHaveLength(5);
  });

  test('counts each organization separately', async () => {
    await createAll(5);
    const neighbour = await server.createOtherOrganization();
    expect((await create({})).status).toBe(409);
    expect((await server.send('/api/v1/api-clients', { token: neighbour.token, json: { name: 'x', authType: 'API_KEY' } })).status).toBe(
      201,
    );
  });
});

describe('an API client with the authType BEARER_TOKEN', () => {
  test('can’t be created by default: the request is rejected with AUTH_TYPE_RETIRED', async () => {
    const { status, json } = await create({ authType: 'BEARER_TOKEN' });
    expect([status, json.code]).toEqual([expect.any(Number), 'AUTH_TYPE_RETIRED']);
    expect((await send('/api/v1/api-clients')).json.data).toEqual([]);
  });

  test('authenticates with access tokens but not with its secret, until the client is deleted', async () => {
    await allowBearerTokenClients(server);
    const client = (await create({ authType: 'BEARER_TOKEN' })).json.data;
    expect(client).not.toHaveProperty('key');
    expect((await me(client.secret, 'Bearer')).json.code).toBe('INVALID_TOKEN');
    const { token: accessToken } = await exchange(server, client, organizationId);
    expect((await me(accessToken, 'Bearer')).json.data.principal.id).toBe(client.id);
    await send(`/api/v1/api-clients/${client.id}`, { method: 'DELETE' });
    expect((await me(accessToken, 'Bearer')).json.code).toBe('INVALID_TOKEN');
    expect((await exchange(server, client, organizationId)).status).toBe(401);
  });

  test('has all access tokens rejected after the response to its deletion, including tokens issued during the deletion', async () => {
    await allowBearerTokenClients(server);
    const client = (await create({ authType: 'BEARER_TOKEN' })).json.data;
    const tokens: string[] = [];
    const exchanges = hammer(async () => {
      const { status, token: accessToken } = await exchange(server, client, organizationId);
      if (status === 200) tokens.push(accessToken);
    });
    await expect.poll(() => tokens.length).toBeGreaterThan(6);
    await send(`/api/v1/api-clients/${client.id}`, { method: 'DELETE' });
    exchanges.mark();
    await exchanges.outcomes(6);
    const answers = await Promise.all(tokens.map((accessToken) => me(accessToken, 'Bearer')));
    expect(answers.filter(({ status }) => status !== 401)).toEqual([]);
  });
});

describe('deleting the organization', () => {
  test('revokes all its credentials: every request sent after the response is rejected', async () => {
    await allowBearerTokenClients(server);
    const key = (await send('/api/v1/api-keys', { json: { name: 'key' } })).json.data.key;
    const client = (await create()).json.data.key;
    const accessToken = (await exchange(server, (await create({ authType: 'BEARER_TOKEN' })).json.data, organizationId)).token;
    const secrets = [token, key, client, accessToken];
    for (const secret of secrets) expect((await me(secret, 'Bearer')).status).toBe(200);

    const seenStatuses = new Set<number>();
    let count = 0;
    const calls = hammer(async () => {
      const secret = secrets[count++ % secrets.length] ?? '';
      const read = await me(secret, 'Bearer');
      // A write during the deletion is rejected like a revoked credential, and never causes a 5xx.
      const write = await server.send('/api/v1/tickets', { token: secret, json: { subject: 'x' } });
      const statuses = [read.status, write.status];
      for (const status of statuses) seenStatuses.add(status);
      return statuses;
    });
    await expect.poll(() => [...seenStatuses].toSorted()).toEqual([200, 201]);
    expect((await send('/api/v1/organization', { method: 'DELETE' })).status).toBe(204);
    calls.mark();
    expect(new Set((await calls.outcomes(30)).flat())).toEqual(new Set([401]));
    expect(seenStatuses).toEqual(new Set([200, 201, 401]));
  });

  test('is the last event of its audit, with the principal that deleted it', async () => {
    const principal = (await send('/api/v1/me')).json.data.principal;
    await send('/api/v1/organization', { method: 'DELETE' });
    const last = await server.database.kysely
      .selectFrom('audit_events')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .orderBy('sequence', 'desc')
      .executeTakeFirstOrThrow();
    expect(last).toMatchObject({ action: 'organization.deleted', actor_id: principal.id, target_id: organizationId });
  });
});
