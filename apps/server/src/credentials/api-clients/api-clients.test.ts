import { beforeEach, describe, expect, test } from 'vitest';
import { allowBearerTokenClients, exchange } from '../../../test/harness/allow-bearer-token-clients.ts';
import { hammer } from '../../../test/harness/hammer.ts';
import type { TestServer } from '../../../test/harness/test-server.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';

const server = useTestServer();

let token: string;
let organizationId: string;
// Each test has an organization of its own, for each counts its clients.
beforeEach(async () => {
  ({ token, organizationId } = await server.foundNeighbour());
});

const send: TestServer['send'] = (path, request) => server.send(path, { token, ...request });
const create = (json: object = {}) => send('/api/v1/api-clients', { json: { name: 'warehouse sync', authType: 'API_KEY', ...json } });
const createAll = (count: number) => Promise.all(Array.from({ length: count }, () => create()));
const me = (secret: string, scheme = 'Key') =>
  server.send('/api/v1/me', { token: null, headers: { Authorization: `${scheme} ${secret}` } });

describe('an API client', () => {
  test('has a key that opens the organization with the schemes Key and Bearer, shown once', async () => {
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

  test('is listed, found and renamed, and stays the same client', async () => {
    const { id, key } = (await create()).json.data;
    expect((await send('/api/v1/api-clients')).json.data.map((client: { id: string }) => client.id)).toEqual([id]);
    const renamed = await send(`/api/v1/api-clients/${id}`, { method: 'PATCH', json: { name: 'Berlin' } });
    expect([renamed.status, renamed.json.data.name]).toEqual([200, 'Berlin']);
    expect((await send(`/api/v1/api-clients/${id}`)).json.data.name).toBe('Berlin');
    expect((await me(key)).status).toBe(200);
  });

  test('is refused from the very next request on once it is deleted, and deleting again is no error', async () => {
    const { id, key } = (await create()).json.data;
    for (let time = 0; time < 2; time++) expect((await send(`/api/v1/api-clients/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await me(key)).json.code).toBe('INVALID_TOKEN');
    expect((await send(`/api/v1/api-clients/${id}`)).status).toBe(404);
  });

  test('that is not there is not API key either: each kind is found under its own path alone', async () => {
    const client = (await create()).json.data;
    const apiKey = (await send('/api/v1/api-keys', { json: { name: 'key' } })).json.data;
    expect((await send(`/api/v1/api-keys/${client.id.replace('ac_', 'ak_')}`)).status).toBe(404);
    expect((await send(`/api/v1/api-clients/${apiKey.id.replace('ak_', 'ac_')}`)).status).toBe(404);
  });
});

describe('the places for API clients', () => {
  test('are five; the sixth is refused with the limit, and deleting one frees its place', async () => {
    const made = await createAll(5);
    const sixth = await create();
    expect([sixth.status, sixth.json.code, sixth.json.limit]).toEqual([409, 'QUOTA_EXCEEDED', 5]);
    await send(`/api/v1/api-clients/${made[0]?.json.data.id}`, { method: 'DELETE' });
    expect((await create()).status).toBe(201);
    expect((await create()).status).toBe(409);
  });

  test.each([2, 10])('have one winner where %i race for the fifth', async (racers) => {
    await createAll(4);
    const answers = await createAll(racers);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: racers - 1 }, () => 409)]);
    expect((await send('/api/v1/api-clients')).json.data).toHaveLength(5);
  });

  test('are each organization’s own', async () => {
    await createAll(5);
    const neighbour = await server.foundNeighbour();
    expect((await create({})).status).toBe(409);
    expect((await server.send('/api/v1/api-clients', { token: neighbour.token, json: { name: 'x', authType: 'API_KEY' } })).status).toBe(
      201,
    );
  });
});

describe('clients with access tokens', () => {
  test('are retired: making one is refused with AUTH_TYPE_RETIRED', async () => {
    const { status, json } = await create({ authType: 'BEARER_TOKEN' });
    expect([status, json.code]).toEqual([expect.any(Number), 'AUTH_TYPE_RETIRED']);
    expect((await send('/api/v1/api-clients')).json.data).toEqual([]);
  });

  test('have a secret that opens nothing by itself, and tokens that do, until the client is deleted', async () => {
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

  test('let no request through with any of their tokens once their deletion is answered, however many are exchanged meanwhile', async () => {
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
  test('ends all its credentials at once, with no request let through that was sent after', async () => {
    await allowBearerTokenClients(server);
    const key = (await send('/api/v1/api-keys', { json: { name: 'key' } })).json.data.key;
    const client = (await create()).json.data.key;
    const accessToken = (await exchange(server, (await create({ authType: 'BEARER_TOKEN' })).json.data, organizationId)).token;
    const secrets = [token, key, client, accessToken];
    for (const secret of secrets) expect((await me(secret, 'Bearer')).status).toBe(200);

    const seen = new Set<number>();
    let turn = 0;
    const calls = hammer(async () => {
      const secret = secrets[turn++ % secrets.length] ?? '';
      const read = await me(secret, 'Bearer');
      // Writing in an organization that goes away meanwhile is refused like a credential that has ended, and is no fault.
      const written = await server.send('/api/v1/tickets', { token: secret, json: { subject: 'x' } });
      const statuses = [read.status, written.status];
      for (const status of statuses) seen.add(status);
      return statuses;
    });
    await expect.poll(() => [...seen].toSorted()).toEqual([200, 201]);
    expect((await send('/api/v1/organization', { method: 'DELETE' })).status).toBe(204);
    calls.mark();
    expect(new Set((await calls.outcomes(30)).flat())).toEqual(new Set([401]));
    expect(seen).toEqual(new Set([200, 201, 401]));
  });

  test('is the last thing that its audit tells, with who did it', async () => {
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
