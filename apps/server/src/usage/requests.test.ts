import { describe, expect, test } from 'vitest';
import { atBest } from '../../test/harness/at-best.ts';
import { type TestRequest, type TestResponse } from '../../test/harness/test-server.ts';
import { allowTokenClients, createTokenClient } from '../../test/harness/token-clients.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { newId } from '../runtime/identifiers.ts';

const server = useTestServer();

interface Key {
  readonly id: string;
  readonly key: string;
}
const createKey = async (body: object = {}): Promise<Key> =>
  (await server.send('/api/v1/api-keys', { json: { name: 'k', ...body } })).json.data;

/** The requests in the log, newest first. */
async function list(query: string, request?: TestRequest): Promise<TestResponse['json'][]> {
  await server.flush();
  const { status, json } = await server.send(`/api/v1/requests?limit=100&${query}`, request);
  expect(status).toBe(200);
  return json.data;
}
const formOf = (form: Record<string, string>, id: string, secret: string) =>
  new URLSearchParams({ ...form, client_id: id, client_secret: secret });
const listOf = ({ id }: Key, query = '') => list(`credentialId=${id}&${query}`);

describe('a request', () => {
  test('is in the request log with its credential, operation, time, address and status, and without the values of its path and query', async () => {
    const { id, key } = await createKey();
    const startedAt = Date.now();
    const ticketId = newId('ticket');
    const headers = { 'User-Agent': 'check/1.0', 'X-Request-Id': 'mine' };
    await server.send(`/api/v1/tickets/${ticketId}?secret=in-the-query`, { token: key, headers });
    const [logged, ...others] = await listOf({ id, key });
    expect(others).toEqual([]);
    expect(logged).toEqual({
      id: expect.stringMatching(/^log_/),
      occurredAt: expect.any(String),
      credential: { type: 'api_key', id },
      userId: null,
      environment: 'live',
      operationId: 'getTicket',
      method: 'GET',
      path: '/api/v1/tickets/{ticketId}',
      status: 400,
      durationMs: expect.any(Number),
      ip: '127.0.0.1',
      userAgent: 'check/1.0',
      requestId: 'mine',
    });
    const occurredAt = Date.parse(logged.occurredAt);
    expect(occurredAt).toBeGreaterThanOrEqual(startedAt);
    expect(occurredAt).toBeLessThanOrEqual(Date.now());
  });

  test('is visible in the request log within 2 seconds of its response, without a flush', async () => {
    const becomesVisible = async () => {
      const { id, key } = await createKey();
      await server.send('/api/v1/me', { token: key });
      const visible = async () => (await server.send(`/api/v1/requests?credentialId=${id}`)).json.data.length;
      await expect.poll(visible, { interval: 50 }).toBe(1);
    };
    // After this, each attempt starts just after a write, and so waits for the whole interval.
    await becomesVisible();
    expect(await atBest(2_000, becomesVisible)).toBeLessThan(2_000);
  });

  test('is in the request log with any status if its principal is known', async () => {
    const { id, key } = await createKey({ permissions: ['tickets:read'] });
    const { key: restricted, id: restrictedId } = await createKey({ allowedIps: ['203.0.113.7'] });
    const send = async (path: string, request?: TestRequest) => (await server.send(path, { token: key, ...request })).status;
    const statuses = [
      await send('/api/v1/me'),
      await send('/api/v1/tickets?limit=0'),
      await send('/api/v1/tickets', { json: { subject: 'x' } }),
      await send(`/api/v1/tickets/${newId('ticket')}`),
      await send('/api/v1/me', { headers: { Accept: 'text/html' } }),
      await send('/api/v1/me', { headers: { 'Keyrail-Organization': newId('organization') } }),
    ];
    expect(statuses).toEqual([200, 400, 403, 404, 406, 403]);
    expect((await listOf({ id, key })).map(({ status }) => status)).toEqual(statuses.toReversed());
    expect(await send('/api/v1/me', { token: restricted })).toBe(403);
    expect((await listOf({ id: restrictedId, key: restricted })).map(({ status }) => status)).toEqual([403]);
  });

  test('with a revoked credential has no principal, and is not in the request log', async () => {
    const { id, key } = await createKey();
    await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE' });
    await server.send('/api/v1/me', { token: key });
    expect(await listOf({ id, key })).toEqual([]);
  });

  test.each([
    [
      'for an access token by OAuth',
      '/oauth/token',
      (id: string, secret: string) => ({ body: formOf({ grant_type: 'client_credentials' }, id, secret) }),
    ],
    [
      'for an access token on Suger’s path',
      '/public/apiClient/accessToken',
      (id: string, secret: string) => ({ json: { organizationID: server.organizationId, id, secret } }),
    ],
    [
      'for the introspection of a token',
      '/oauth/introspect',
      (id: string, secret: string) => ({ body: formOf({ token: 'x' }, id, secret) }),
    ],
    ['for the revocation of a token', '/oauth/revoke', (id: string, secret: string) => ({ body: formOf({ token: 'x' }, id, secret) })],
  ])('%s is logged and counted for its client, and also logged if allowedIps exclude the address', async (_case, path, present) => {
    await allowTokenClients(server);
    const { id, secret } = await createTokenClient(server);
    const { headers } = await server.send(path, { token: null, ...present(id, secret) });
    await server.send(path, { token: null, ...present(id, `${secret.slice(0, -1)}x`) });
    const credential = { type: 'api_client', id };
    const requestId = headers.get('x-request-id');
    expect(await list(`credentialId=${id}`)).toMatchObject([
      { credential, userId: null, environment: 'live', path, status: 200, ip: '127.0.0.1', requestId },
    ]);
    expect((await server.send(`/api/v1/api-clients/${id}/usage`)).json.data).toMatchObject([{ accepted: 1, refused: 0 }]);

    const restricted = await createTokenClient(server, { allowedIps: ['203.0.113.7'] });
    const { status } = await server.send(path, { token: null, ...present(restricted.id, restricted.secret) });
    expect(await list(`credentialId=${restricted.id}`)).toMatchObject([{ path, status, ip: '127.0.0.1' }]);
  });

  test('is in the request log with at most 500 characters of its User-Agent, and without a secret', async () => {
    const apiKey = await createKey();
    const agents = ['x'.repeat(3_000), `curl (${apiKey.key})`, `${'x'.repeat(480)} ${apiKey.key}`];
    for (const agent of agents) await server.send('/api/v1/me', { token: apiKey.key, headers: { 'User-Agent': agent } });
    const logged = (await listOf(apiKey)).map(({ userAgent }) => userAgent);
    expect(logged[2]).toBe('x'.repeat(500));
    expect(logged[1]).toBe(`curl (${apiKey.key.slice(0, 12)}…)`);
    expect(logged[0]).toBe(`${'x'.repeat(480)} ${apiKey.key.slice(0, 12)}…`);
  });

  test('keeps its X-Request-Id, unless that contains a secret', async () => {
    const apiKey = await createKey();
    const { headers } = await server.send('/api/v1/me', { token: apiKey.key, headers: { 'X-Request-Id': `x.${apiKey.key}` } });
    expect(headers.get('x-request-id')).toMatch(/^req_/);
    expect((await listOf(apiKey))[0].requestId).toBe(headers.get('x-request-id'));
  });
});

describe('the list of requests', () => {
  test('filters by credential, operation, status, class of status, request id, address and time', async () => {
    const apiKey = await createKey();
    const send = (path: string, requestId: string) => server.send(path, { token: apiKey.key, headers: { 'X-Request-Id': requestId } });
    await send('/api/v1/me', 'one');
    await new Promise((resolve) => setTimeout(resolve, 5));
    const between = new Date().toISOString();
    await send('/api/v1/tickets', 'two');
    await send('/api/v1/tickets?limit=0', 'three');
    await send(`/api/v1/tickets/${newId('ticket')}`, 'four');
    const ids = async (query: string) => (await listOf(apiKey, query)).map(({ requestId }) => requestId);
    expect(await ids('')).toEqual(['four', 'three', 'two', 'one']);
    expect(await ids('operationId=listTickets')).toEqual(['three', 'two']);
    expect(await ids('status=404')).toEqual(['four']);
    expect(await ids('status=4xx')).toEqual(['four', 'three']);
    expect(await ids('status=2xx&operationId=getMe')).toEqual(['one']);
    expect(await ids('requestId=two')).toEqual(['two']);
    expect(await ids('ip=127.0.0.1&requestId=one')).toEqual(['one']);
    expect(await ids('ip=203.0.113.7')).toEqual([]);
    expect(await ids(`until=${between}`)).toEqual(['one']);
    expect(await ids(`since=${between}`)).toEqual(['four', 'three', 'two']);
    expect(await ids('environment=test')).toEqual([]);
  });

  test('returns each request exactly once, newest first, page by page', async () => {
    const apiKey = await createKey();
    await Promise.all(Array.from({ length: 25 }, () => server.send('/api/v1/me', { token: apiKey.key })));
    const all = (await listOf(apiKey)).map(({ id }) => id);
    expect(all).toHaveLength(25);
    expect(all).toEqual(all.toSorted().toReversed());
    const listed: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { json } = await server.send(`/api/v1/requests?limit=7&credentialId=${apiKey.id}${cursor && `&cursor=${cursor}`}`);
      listed.push(...json.data.map(({ id }: { id: string }) => id));
      ({ nextCursor: cursor } = json);
    }
    expect(listed).toEqual(all);
  });

  test.each([
    ['limit=0', 'VALIDATION_FAILED'],
    ['status=9xx', 'VALIDATION_FAILED'],
    ['status=4x', 'VALIDATION_FAILED'],
    ['credentialId=1', 'VALIDATION_FAILED'],
    ['since=yesterday', 'VALIDATION_FAILED'],
    ['cursor=AAAA', 'INVALID_CURSOR'],
    [`cursor=${Buffer.from(newId('ticket')).toString('base64url')}`, 'INVALID_CURSOR'],
  ])('rejects the query %s with %s', async (query, code) => {
    const { status, json } = await server.send(`/api/v1/requests?${query}`);
    expect([status, json.code]).toEqual([400, code]);
  });

  test('accepts any well-formed cursor', async () => {
    for (const id of ['log_00000000000000000000000000', 'log_7zzzzzzzzzzzzzzzzzzzzzzzzz']) {
      const { status } = await server.send(`/api/v1/requests?limit=1&cursor=${Buffer.from(id).toString('base64url')}`);
      expect(status).toBe(200);
    }
  });

  test('shows a test credential only test requests, and a live credential live requests by default', async () => {
    const testKey = await createKey({ environment: 'test' });
    const live = await createKey();
    for (const { key } of [testKey, live]) await server.send('/api/v1/me', { token: key });
    const environmentsFor = async (token: string, query: string) =>
      new Set((await list(query, { token })).map(({ environment }) => environment));
    expect(await environmentsFor(testKey.key, '')).toEqual(new Set(['test']));
    expect(await environmentsFor(testKey.key, 'environment=live')).toEqual(new Set());
    expect(await list(`credentialId=${live.id}`, { token: testKey.key })).toEqual([]);
    expect(await environmentsFor(live.key, '')).toEqual(new Set(['live']));
    expect(await environmentsFor(live.key, 'environment=test')).toEqual(new Set(['test']));
  });

  test('shows no request of another organization', async () => {
    const neighbour = await server.createOtherOrganization();
    await server.send('/api/v1/me', { token: neighbour.token, headers: { 'X-Request-Id': 'theirs' } });
    expect((await list('requestId=theirs', { token: neighbour.token })).length).toBe(1);
    expect(await list('requestId=theirs')).toEqual([]);
  });

  test('is visible to an owner and an admin, and not to a member or a viewer', async () => {
    const { json } = await server.send('/api/v1/roles');
    const rolesWith = (permission: string) =>
      json.data
        .filter(({ permissions }: { permissions: string[] }) => permissions.includes(permission))
        .map(({ role }: { role: string }) => role);
    expect(rolesWith('requests:read')).toEqual(['owner', 'admin']);
    expect(rolesWith('billing:read')).toEqual(['owner', 'admin']);
    expect(rolesWith('usage:read')).toEqual(['owner', 'admin', 'member']);
  });
});
