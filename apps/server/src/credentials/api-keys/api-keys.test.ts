import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { atBest } from '../../../test/harness/at-best.ts';
import { hammer } from '../../../test/harness/hammer.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import { newId } from '../../runtime/identifiers.ts';
import { mintSecret } from '../secret.ts';

const server = useTestServer();

const create = (json: object, token?: string) => server.send('/api/v1/api-keys', { json, ...(token && { token }) });

describe('creating an API key', () => {
  test('responds with the API key, its secret and its Location', async () => {
    const { status, headers, json } = await create({ name: 'n8n automation' });
    expect(status).toBe(201);
    expect(json.data).toMatchObject({ name: 'n8n automation', environment: 'live', lastUsedAt: null, createdBy: { type: 'api_key' } });
    expect(json.data.keyPrefix).toBe(json.data.key.slice(0, 12));
    expect(headers.get('location')).toBe(`/api/v1/api-keys/${json.data.id}`);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('grants the creator’s permissions and environment if the request omits them', async () => {
    const parent = (await create({ name: 'parent', environment: 'test', permissions: ['api_keys:write', 'tickets:read'] })).json.data;
    const child = (await create({ name: 'child' }, parent.key)).json.data;
    expect(child).toMatchObject({
      environment: 'test',
      permissions: ['api_keys:write', 'tickets:read'],
      createdBy: { type: 'api_key', id: parent.id },
    });
  });

  test('rejects permissions that the creator lacks', async () => {
    const parent = (await create({ name: 'parent', permissions: ['api_keys:write'] })).json.data;
    const { status, json } = await create({ name: 'child', permissions: ['api_keys:write', 'tickets:write'] }, parent.key);
    expect([status, json.code]).toEqual([403, 'GRANT_NOT_HELD']);
    expect(json.detail).toContain('tickets:write');
  });

  test('rejects the request of a test credential for a live key', async () => {
    const parent = (await create({ name: 'parent', environment: 'test' })).json.data;
    const { status, json } = await create({ name: 'child', environment: 'live' }, parent.key);
    expect([status, json.code]).toEqual([403, 'GRANT_NOT_HELD']);
  });

  test('stores nothing if the request is rejected', async () => {
    const name = 'must not be stored';
    await create({ name, permissions: ['moon:read'] });
    await create({ name, surplus: true });
    const rows = await server.database.kysely.selectFrom('credentials').selectAll().where('name', '=', name).execute();
    expect(rows).toEqual([]);
  });
});

describe('the secret of an API key', () => {
  test('appears only in the response to its creation', async () => {
    const { id, key } = (await create({ name: 'once' })).json.data;
    for (const answer of [
      await server.send(`/api/v1/api-keys/${id}`),
      await server.send('/api/v1/api-keys?limit=100'),
      await server.send(`/api/v1/api-keys/${id}`, { method: 'PATCH', json: { name: 'twice' } }),
    ]) {
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain(key);
    }
  });

  test('appears neither in the database nor in the log', async () => {
    const { key } = (await create({ name: 'canary' })).json.data;
    await server.send('/api/v1/me', { token: key });
    await server.send('/api/v1/me', { token: `${key}x` });
    const tables = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(
      server.database.kysely,
    );
    for (const { name } of tables.rows) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(server.database.kysely);
      expect(JSON.stringify(rows)).not.toContain(key);
      expect(JSON.stringify(rows)).not.toContain(Buffer.from(key).toString('hex'));
    }
    expect(server.logged.join('')).not.toContain(key);
  });
});

describe('revoking an API key', () => {
  test('takes effect on the next request', async () => {
    const { id, key } = (await create({ name: 'short-lived' })).json.data;
    expect((await server.send('/api/v1/me', { token: key })).status).toBe(200);
    const revoked = await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE' });
    expect([revoked.status, revoked.text]).toEqual([204, '']);
    const { status, json } = await server.send('/api/v1/me', { token: key });
    expect([status, json.code, json.error]).toEqual([401, 'INVALID_TOKEN', 'Unauthorized']);
  });

  test('rejects every request sent after its response, under concurrent load', async () => {
    const { id, key } = (await create({ name: 'under load' })).json.data;
    let accepted = 0;
    const calls = hammer(async () => {
      const { status } = await server.send('/api/v1/me', { token: key });
      if (status === 200) accepted++;
      return status;
    });
    await expect.poll(() => accepted).toBeGreaterThan(20);
    expect((await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE' })).status).toBe(204);
    calls.mark();
    expect(new Set(await calls.outcomes(30))).toEqual(new Set([401]));
  });

  test('can be repeated, and keeps the time of the first revocation', async () => {
    const { id } = (await create({ name: 'twice' })).json.data;
    const revokedAt = async () =>
      (await server.database.kysely.selectFrom('credentials').select('revoked_at').where('id', '=', id).executeTakeFirstOrThrow())
        .revoked_at;
    await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE' });
    const first = await revokedAt();
    expect((await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await revokedAt()).toEqual(first);
  });

  test('removes the key from the list, and its path responds 404', async () => {
    const { id } = (await create({ name: 'revoked' })).json.data;
    await server.send(`/api/v1/api-keys/${id}`, { method: 'DELETE' });
    const { json } = await server.send('/api/v1/api-keys?limit=100');
    expect(json.data.map((apiKey: { id: string }) => apiKey.id)).not.toContain(id);
    expect((await server.send(`/api/v1/api-keys/${id}`)).status).toBe(404);
    expect((await server.send(`/api/v1/api-keys/${id}`, { method: 'PATCH', json: { name: 'back' } })).status).toBe(404);
  });
});

describe('an API key', () => {
  test('can be renamed, and keeps its id and secret', async () => {
    const { id, key } = (await create({ name: 'before' })).json.data;
    const { status, json } = await server.send(`/api/v1/api-keys/${id}`, { method: 'PATCH', json: { name: 'after' } });
    expect([status, json.data.name]).toEqual([200, 'after']);
    expect((await server.send('/api/v1/me', { token: key })).json.data.principal.id).toBe(id);
  });

  test('shows its last use within 2 seconds', async () => {
    const showLastUse = async () => {
      const { id, key } = (await create({ name: 'used' })).json.data;
      const lastUsedAt = async () => (await server.send(`/api/v1/api-keys/${id}`)).json.data.lastUsedAt;
      const before = Date.now();
      await server.send('/api/v1/me', { token: key });
      await expect.poll(lastUsedAt, { interval: 100 }).not.toBeNull();
      const used = Date.parse(await lastUsedAt());
      expect(used).toBeGreaterThanOrEqual(before);
      expect(used).toBeLessThanOrEqual(Date.now());
    };
    // After this, each attempt starts just after a periodic write, and so measures the longest wait.
    await showLastUse();
    expect(await atBest(2_000, showLastUse)).toBeLessThan(2_000);
  });

  test('of the test environment has access to test keys only', async () => {
    const live = (await create({ name: 'a live key' })).json.data;
    const own = (await create({ name: 'a test key', environment: 'test' })).json.data;
    const list = await server.send('/api/v1/api-keys?limit=100', { token: own.key });
    expect(new Set(list.json.data.map((apiKey: { environment: string }) => apiKey.environment))).toEqual(new Set(['test']));
    expect((await server.send('/api/v1/api-keys?environment=live', { token: own.key })).json).toEqual({ data: [], nextCursor: null });
    for (const method of ['GET', 'DELETE']) {
      expect((await server.send(`/api/v1/api-keys/${live.id}`, { method, token: own.key })).status).toBe(404);
    }
    expect((await server.send(`/api/v1/api-keys/${live.id}`, { method: 'PATCH', json: { name: 'x' }, token: own.key })).status).toBe(404);
    expect((await server.send('/api/v1/me', { token: live.key })).status).toBe(200);
  });

  test('of another organization responds 404, with the same body as an unknown id', async () => {
    const neighbour = await server.createOtherOrganization();
    const theirs = (await create({ name: 'theirs' }, neighbour.token)).json.data;
    const unknownId = newId('apiKey');
    for (const request of [{ method: 'GET' }, { method: 'DELETE' }, { method: 'PATCH', json: { name: 'mine' } }]) {
      const [other, unknown] = await Promise.all([theirs.id, unknownId].map((id) => server.send(`/api/v1/api-keys/${id}`, request)));
      const { requestId: _1, ...otherProblem } = other?.json ?? {};
      const { requestId: _2, ...unknownProblem } = unknown?.json ?? {};
      expect(other?.status).toBe(404);
      expect(otherProblem).toEqual(unknownProblem);
    }
    expect((await server.send('/api/v1/me', { token: theirs.key })).status).toBe(200);
  });
});

describe('listing API keys', () => {
  test('returns every key exactly once, newest first, while others are created', async () => {
    const neighbour = await server.createOtherOrganization();
    const created: string[] = [];
    for (let count = 0; count < 7; count++) created.push((await create({ name: `key ${count}` }, neighbour.token)).json.data.id);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { json } = await server.send(`/api/v1/api-keys?limit=3${cursor && `&cursor=${cursor}`}`, { token: neighbour.token });
      seen.push(...json.data.map((apiKey: { id: string }) => apiKey.id));
      cursor = json.nextCursor;
      await create({ name: 'created meanwhile' }, neighbour.token);
    }
    expect(seen.slice(0, 7)).toEqual(created.toReversed());
    expect(seen).toHaveLength(8);
    expect(new Set(seen).size).toBe(8);
  });

  test('rejects a cursor that it can’t have returned', async () => {
    for (const cursor of ['x', Buffer.from(newId('ticket')).toString('base64url'), Buffer.from("ak_' or true").toString('base64url')]) {
      const { status, json } = await server.send(`/api/v1/api-keys?cursor=${cursor}`);
      expect([status, json.code]).toEqual([400, 'INVALID_CURSOR']);
    }
  });
});

describe('a credential without a permission', () => {
  test.each([
    ['tickets:read', 'POST', '/api/v1/tickets', { subject: 'x' }],
    ['tickets:write', 'GET', '/api/v1/tickets', undefined],
    ['api_keys:write', 'GET', '/api/v1/api-keys', undefined],
    ['api_keys:read', 'POST', '/api/v1/api-keys', { name: 'x' }],
    ['api_keys:read', 'DELETE', `/api/v1/api-keys/${newId('apiKey')}`, undefined],
  ] as const)('is rejected: one with only %s can’t call %s %s', async (permission, method, path, json) => {
    const { key } = (await create({ name: 'narrow', permissions: [permission] })).json.data;
    const answer = await server.send(path, { method, token: key, ...(json && { json }) });
    expect([answer.status, answer.json.code, answer.json.error]).toEqual([403, 'PERMISSION_DENIED', 'Forbidden']);
  });

  test('can still read its own principal', async () => {
    const { id, key } = (await create({ name: 'without permissions', permissions: [] })).json.data;
    const { status, json } = await server.send('/api/v1/me', { token: key });
    expect(status).toBe(200);
    expect(json.data.principal).toEqual({
      type: 'api_key',
      id,
      userId: null,
      organization: { id: server.organizationId, name: 'Test organization' },
      permissions: [],
      environment: 'live',
    });
  });
});

test('an unknown secret with a valid checksum is rejected with INVALID_TOKEN', async () => {
  const { status, json } = await server.send('/api/v1/me', { token: mintSecret('sk_live_').value });
  expect([status, json.code]).toEqual([401, 'INVALID_TOKEN']);
});
