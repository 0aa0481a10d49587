import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const server = useTestServer();

describe('when Postgres terminates all connections', () => {
  test('requests get 503 with Retry-After or succeed, and later requests succeed', async () => {
    const terminate = () =>
      sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
        server.database.kysely,
      );
    const answers: number[] = [];
    const load = (async () => {
      for (let count = 0; count < 200; count++) {
        const { status, headers } = await server.send(count % 2 ? '/api/v1/tickets' : '/api/v1/me');
        answers.push(status);
        if (status === 503) expect(headers.get('retry-after')).toBe('1');
      }
    })();
    for (let count = 0; count < 5; count++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await terminate().catch(() => undefined);
    }
    await load;
    expect(answers.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect((await server.send('/api/v1/tickets')).status).toBe(200);
    expect((await server.send('/readyz')).status).toBe(200);
  });
});

test.each([
  [[]],
  [['tickets:read']],
  [['tickets:read', 'api_keys:write']],
  [['with, comma', 'with "quotes"', String.raw`with \ backslash`, '{in braces}', '', 'NULL', 'null']],
])('an array of strings is read as it was written: %j', async (texts) => {
  const { rows } = await sql<{ texts: string[] }>`select ${texts}::text[] as texts`.execute(server.database.kysely);
  expect(rows[0]?.texts).toEqual(texts);
});

test('an array of strings with a null element is read with the null', async () => {
  const { rows } = await sql<{ texts: (string | null)[] }>`select array['a', null] as texts`.execute(server.database.kysely);
  expect(rows[0]?.texts).toEqual(['a', null]);
});
