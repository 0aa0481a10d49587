import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const server = useTestServer();

describe('a list of requests', () => {
  test('that takes too long times out, and its caller is asked to narrow it', async () => {
    await server.send('/api/v1/me');
    await server.flush();
    await sql`create policy slow on request_log as restrictive for select to keyrail_tenant using (pg_sleep(60) is not null)`.execute(
      server.database.kysely,
    );
    const { status, json } = await server.send('/api/v1/requests');
    expect([status, json.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(json.issues).toEqual([{ path: '/query/since', message: expect.stringContaining('later') }]);
    await sql`drop policy slow on request_log`.execute(server.database.kysely);
    expect((await server.send('/api/v1/requests')).status).toBe(200);
  });

  test('that waits too long for a lock gets 503, since the caller made no mistake', async () => {
    await server.database.kysely.transaction().execute(async (transaction) => {
      await sql`lock table request_log in access exclusive mode`.execute(transaction);
      const { status, json } = await server.send('/api/v1/requests');
      expect([status, json.code]).toEqual([503, 'UNAVAILABLE']);
    });
    expect((await server.send('/api/v1/requests')).status).toBe(200);
  });
});

test('the list of requests finds a request id by an index', async () => {
  await sql`
    insert into request_log (id, organization_id, environment, occurred_at, credential_type, credential_id, operation_id, method, path, status, duration_ms, ip, request_id, is_accepted)
    select gen_random_uuid(), ${server.organizationId}, 'live', now(), 'api_key', 'ak_1', 'getMe', 'GET', '/api/v1/me', 200, 1, '127.0.0.1', 'id-' || number, true
    from generate_series(1, 20000) as number`.execute(server.database.kysely);
  await sql`analyze request_log`.execute(server.database.kysely);
  const { rows } = await sql<{ 'QUERY PLAN': string }>`
    explain select * from request_log
    where organization_id = ${server.organizationId} and environment = 'live' and request_id = 'unknown'
    order by occurred_at desc, id desc limit 21`.execute(server.database.kysely);
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index Cond: .*request_id = 'unknown'/);
});
