import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestServer } from './harness/use-test-server.ts';

const reports: string[] = [];
const server = useTestServer({ onServerError: (report) => reports.push(report) });

test('a request answered with 500 reports what the server logged of it, without the secret', async () => {
  await sql`revoke select on tickets from keyrail_tenant`.execute(server.database.kysely);
  const { status, headers, text } = await server.send('/api/v1/tickets?limit=1');
  expect(status).toBe(500);
  expect(text).not.toContain('permission denied');
  expect(reports).toHaveLength(1);
  expect(reports[0]).toMatch(/^GET \/api\/v1\/tickets was answered with 500\. The server's log:\n/);
  expect(reports[0]).toContain('permission denied for table tickets');
  expect(reports[0]).toContain(headers.get('x-request-id'));
  expect(reports[0]).not.toContain(server.token);
});
