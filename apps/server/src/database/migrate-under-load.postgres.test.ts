import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const server = useTestServer();

/** Tables that look-ups, lists, changes and the writes after responses use. */
const TABLES = [
  'tickets',
  'credentials',
  'credential_secrets',
  'organizations',
  'webhooks',
  'webhook_events',
  'audit_events',
  'request_log',
];

test('no request fails while another server adds columns to the tables that are read and written', async () => {
  const requests = [
    () => server.send('/api/v1/tickets'),
    () => server.send('/api/v1/tickets', { json: { subject: 'written meanwhile' } }),
    () => server.send('/api/v1/api-keys'),
    () => server.send('/api/v1/api-keys', { json: { name: 'issued meanwhile' } }),
    () => server.send('/api/v1/audit-events'),
    () => server.send('/api/v1/organization'),
    () => server.send('/api/v1/api-keys/verify', { json: { key: server.token } }),
  ];
  const answers: { status: number; text: string }[] = [];
  let isMigrated = false;
  const load = requests.map(async (request) => {
    // The last request of each kind starts after the migration.
    for (let isLast = false; !isLast; ) {
      isLast = isMigrated;
      answers.push(await request());
    }
  });
  for (let round = 1; round <= 3 || answers.length < 100; round++) {
    for (const table of TABLES) {
      await sql`alter table ${sql.table(table)} add column ${sql.ref(`added_${round}`)} text not null default 'new'`.execute(
        server.database.kysely,
      );
      await server.flush();
    }
  }
  isMigrated = true;
  await Promise.all(load);
  expect(answers.filter(({ status }) => status >= 300)).toEqual([]);
});
