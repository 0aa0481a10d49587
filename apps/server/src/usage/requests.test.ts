import { describe, expect, test } from 'vitest';
import { atBest } from '../../test/harness/at-best.ts';
import { type Answered, type TestRequest } from '../../test/harness/test-server.ts';
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

/** The requests in the log, the newest first. */
async function list(query: string, request?: TestRequest): Promise<Answered['json'][]> {
  await server.flush();
  const { status, json } = await server.send(`/api/v1/requests?limit=100&${query}`, request);
  expect(status).toBe(200);
  return json.data;
}
const formOf = (form: Record<string, string>, id: string, secret: string) =>
  new URLSearchParams({ ...form, client_id: id, client_secret: secret });
const listOf = ({ id }: Key, query = '') => list(`credentialId=${id}&${query}`);

describe('a request', () => {
  test('is in the log with who, what, when, from where and what became of it, and never with what stood in its path or query', async () => {
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

  test('can be seen within 2 seconds of its answer, and nobody has to ask for that', async () => {
    const isSeen = async () => {
      const { id, key } = await createKey();
      await server.send('/api/v1/me', { token: key });
      const seen = async () => (await server.send(`/api/v1/requests?credentialId=${id}`)).json.data.length;
      await expect.poll(seen, { interval: 50 }).toBe(1);
    };
    // From here on each try begins just after requests were written, and so waits for the next time as long as any.
    await isSeen();
    expect(await atBest(2_000, isSeen)).toBeLessThan(2_000);
  });

  test('is in the log whatever became of it, if it is known whose it is', async () => {
    const { id, key } = await createKey({ permissions: ['tickets:read'] });
    const { key: barred, id: barredId } = await createKey({ allowedIps: ['203.0.113.7'] });
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
    expect(await send('/api/v1/me', { token: barred })).toBe(403);
    expect((await listOf({ id: barredId, key: barred })).map(({ status }) => status)).toEqual([403]);
  });

  test('with a credential that does not work is nobody’s, and not in the log', async () => {
    const { id, key } = await createKey();
    await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE' });
    await server.send('/api/v1/me', { token: key });
    expect(await listOf({ id, key })).toEqual([]);
  });

  test.each([
    [
      'at OAuth’s door',
      '/oauth/token',
      (id: string, secret: string) => ({ body: formOf({ grant_type: 'client_credentials' }, id, secret) }),
    ],
    [
      'at Suger’s door',
      '/public/apiClient/accessToken',
      (id: string, secret: string) => ({ json: { organizationID: server.organizationId, id, secret } }),
    ],
    ['to ask about a token', '/oauth/introspect', (id: string, secret: string) => ({ body: formOf({ token: 'x' }, id, secret) })],
    ['to revoke a token', '/oauth/revoke', (id: string, secret: string) => ({ body: formOf({ token: 'x' }, id, secret) })],
  ])(
    'with a client’s secret is in the log and counted as the client’s, %s, also where the client may not come from there',
    async (_case, path, present) => {
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

      const barred = await createTokenClient(server, { allowedIps: ['203.0.113.7'] });
      const { status } = await server.send(path, { token: null, ...present(barred.id, barred.secret) });
      expect(await list(`credentialId=${barred.id}`)).toMatchObject([{ path, status, ip: '127.0.0.1' }]);
    },
  );

  test('has no more of its user agent than 500 characters, and no secret', async () => {
    const made = await createKey();
    const agents = ['x'.repeat(3_000), `curl (${made.key})`, `${'x'.repeat(480)} ${made.key}`];
    for (const agent of agents) await server.send('/api/v1/me', { token: made.key, headers: { 'User-Agent': agent } });
    const logged = (await listOf(made)).map(({ userAgent }) => userAgent);
    expect(logged[2]).toBe('x'.repeat(500));
    expect(logged[1]).toBe(`curl (${made.key.slice(0, 12)}…)`);
    expect(logged[0]).toBe(`${'x'.repeat(480)} ${made.key.slice(0, 12)}…`);
  });

  test('keeps its X-Request-Id, unless that is a secret', async () => {
    const made = await createKey();
    const { headers } = await server.send('/api/v1/me', { token: made.key, headers: { 'X-Request-Id': `x.${made.key}` } });
    expect(headers.get('x-request-id')).toMatch(/^req_/);
    expect((await listOf(made))[0].requestId).toBe(headers.get('x-request-id'));
  });
});

describe('the list of requests', () => {
  test('filters by credential, operation, status, class of status, request id, address and time', async () => {
    const made = await createKey();
    const send = (path: string, requestId: string) => server.send(path, { token: made.key, headers: { 'X-Request-Id': requestId } });
    await send('/api/v1/me', 'one');
    await new Promise((resolve) => setTimeout(resolve, 5));
    const between = new Date().toISOString();
    await send('/api/v1/tickets', 'two');
    await send('/api/v1/tickets?limit=0', 'three');
    await send(`/api/v1/tickets/${newId('ticket')}`, 'four');
    const ids = async (query: string) => (await listOf(made, query)).map(({ requestId }) => requestId);
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

  test('goes through every request exactly once, newest first, page by page', async () => {
    const made = await createKey();
    await Promise.all(Array.from({ length: 25 }, () => server.send('/api/v1/me', { token: made.key })));
    const all = (await listOf(made)).map(({ id }) => id);
    expect(all).toHaveLength(25);
    expect(all).toEqual(all.toSorted().toReversed());
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { json } = await server.send(`/api/v1/requests?limit=7&credentialId=${made.id}${cursor && `&cursor=${cursor}`}`);
      seen.push(...json.data.map(({ id }: { id: string }) => id));
      ({ nextCursor: cursor } = json);
    }
    expect(seen).toEqual(all);
  });

  test.each([
    ['limit=0', 'VALIDATION_FAILED'],
    ['status=9xx', 'VALIDATION_FAILED'],
    ['status=4x', 'VALIDATION_FAILED'],
    ['credentialId=1', 'VALIDATION_FAILED'],
    ['since=yesterday', 'VALIDATION_FAILED'],
    ['cursor=AAAA', 'INVALID_CURSOR'],
    [`cursor=${Buffer.from(newId('ticket')).toString('base64url')}`, 'INVALID_CURSOR'],
  ])('refuses %s', async (query, code) => {
    const { status, json } = await server.send(`/api/v1/requests?${query}`);
    expect([status, json.code]).toEqual([400, code]);
  });

  test('takes whatever cursor has the form of one', async () => {
    for (const id of ['log_00000000000000000000000000', 'log_7zzzzzzzzzzzzzzzzzzzzzzzzz']) {
      const { status } = await server.send(`/api/v1/requests?limit=1&cursor=${Buffer.from(id).toString('base64url')}`);
      expect(status).toBe(200);
    }
  });

  test('shows a test credential the requests of test credentials alone, and to a live one its own kind unless it asks', async () => {
    const tester = await createKey({ environment: 'test' });
    const live = await createKey();
    for (const { key } of [tester, live]) await server.send('/api/v1/me', { token: key });
    const seenBy = async (token: string, query: string) => new Set((await list(query, { token })).map(({ environment }) => environment));
    expect(await seenBy(tester.key, '')).toEqual(new Set(['test']));
    expect(await seenBy(tester.key, 'environment=live')).toEqual(new Set());
    expect(await list(`credentialId=${live.id}`, { token: tester.key })).toEqual([]);
    expect(await seenBy(live.key, '')).toEqual(new Set(['live']));
    expect(await seenBy(live.key, 'environment=test')).toEqual(new Set(['test']));
  });

  test('shows nothing of another organization’s', async () => {
    const neighbour = await server.foundNeighbour();
    await server.send('/api/v1/me', { token: neighbour.token, headers: { 'X-Request-Id': 'theirs' } });
    expect((await list('requestId=theirs', { token: neighbour.token })).length).toBe(1);
    expect(await list('requestId=theirs')).toEqual([]);
  });

  test('is closed to a member and a viewer, and open to an owner and an admin', async () => {
    const { json } = await server.send('/api/v1/roles');
    const having = (permission: string) =>
      json.data
        .filter(({ permissions }: { permissions: string[] }) => permissions.includes(permission))
        .map(({ role }: { role: string }) => role);
    expect(having('requests:read')).toEqual(['owner', 'admin']);
    expect(having('billing:read')).toEqual(['owner', 'admin']);
    expect(having('usage:read')).toEqual(['owner', 'admin', 'member']);
  });
});
