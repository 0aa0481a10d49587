import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createHeadSigner } from '../src/audit/audit-chain.ts';
import { verifyAuditChains } from '../src/audit/verify-audit-chains.ts';
import { composeAudit } from '../src/compose-audit.ts';
import { hashSecret } from '../src/credentials/secret.ts';
import type { Database } from '../src/database/database.ts';
import { openPostgres } from '../src/database/postgres.ts';
import { createOrganization } from '../src/organizations/create-organization.ts';
import { systemClock } from '../src/runtime/clock.ts';
import { cleanUp, startProcess } from './harness/server-process.ts';
import { createPostgresDatabase } from './harness/test-database.ts';
import { SERVER_SECRET } from './harness/test-server.ts';
import { unlessCutOff } from './harness/unless-cut-off.ts';

const ROUNDS = 5;
const ROTATING = 8;

let databaseUrl: string;
let database: Database;
let token: string;
beforeAll(async () => {
  databaseUrl = await createPostgresDatabase();
  database = openPostgres(databaseUrl);
  ({ token } = await createOrganization(
    {
      database,
      clock: systemClock,
      recordAudit: composeAudit({ clock: systemClock, secret: SERVER_SECRET }),
    },
    { name: 'Acme Inc.', owner: { name: 'Ada', email: 'ada@acme.example' }, keyName: 'First key' },
  ));
  // More than any machine sends in a test.
  await database.kysely.updateTable('organizations').set({ rate_limit: 1_000_000 }).execute();
});
afterEach(cleanUp);
afterAll(() => database.close());

const startServer = () => startProcess({ DATABASE_URL: databaseUrl, KEYRAIL_SECRET: SERVER_SECRET });

/** Returns the created or rotated key; `undefined` if another rotation was in progress. */
async function post(url: string, path: string, body: object): Promise<{ id: string; key: string } | undefined> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  const { data, code } = (await response.json()) as { data?: { id: string; key: string }; code?: string };
  if (!data && code !== 'ROTATION_PENDING') throw new Error(`${path} returned ${response.status} ${code}`);
  return data;
}

const eventsOf = async (id: string) =>
  database.kysely
    .selectFrom('audit_events')
    .select('after')
    .where('target_id', '=', id)
    .where('action', 'in', ['api_key.created', 'api_key.rotated'])
    .orderBy('sequence')
    .execute();
const secretsOf = async (id: string) =>
  database.kysely
    .selectFrom('credential_secrets')
    .select(['hash', 'slot', 'display_prefix'])
    .where('credential_id', '=', id)
    .orderBy('slot')
    .execute();

test('a server that is killed with SIGKILL during rotations leaves no rotation half done, and each credential with one or two secrets', async () => {
  const ids: string[] = [];
  /** Every secret in a response by credential, the latest last. */
  const issued = new Map<string, string[]>();
  const count = () => [...issued.values()].flat().length;
  for (let round = 0; round < ROUNDS; round++) {
    const server = await startServer();
    if (round === 0) {
      for (let number = 1; number <= 3; number++) {
        const created = await post(server.url, '/api/v1/api-keys', { name: `key ${number}` });
        if (!created) throw new Error('no key was created');
        ids.push(created.id);
        issued.set(created.id, [created.key]);
      }
    }
    const rotateRepeatedly = async (index: number) => {
      const id = ids[index % ids.length] ?? '';
      while (server.child.exitCode === null && server.child.signalCode === null) {
        const gracePeriodSeconds = index % 2 ? 3_600 : 0;
        const rotated = await unlessCutOff(post(server.url, `/api/v1/api-keys/${id}/rotate`, { gracePeriodSeconds }));
        if (rotated) issued.get(id)?.push(rotated.key);
      }
    };
    const rotating = Promise.all(Array.from({ length: ROTATING }, (_, index) => rotateRepeatedly(index)));
    const before = count();
    await expect.poll(count, { interval: 5 }).toBeGreaterThan(before);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 150));
    await server.end('SIGKILL');
    await rotating;
    await expect.poll(otherConnections, { timeout: 30_000 }).toBe(0);

    for (const id of ids) {
      const secrets = await secretsOf(id);
      expect([['current'], ['current', 'previous']]).toContainEqual(secrets.map(({ slot }) => slot));
      const stored = new Set(secrets.map(({ hash }) => Buffer.from(hash).toString('hex')));
      const valid = (issued.get(id) ?? []).filter((secret) => stored.has(hashSecret(secret).toString('hex')));
      // At most two of all issued secrets are valid. One more may be valid whose response was interrupted.
      expect(valid.length).toBeLessThanOrEqual(2);
      // Each issued secret has its event, and the secret of the last event is the current one.
      const events = await eventsOf(id);
      expect(events.length).toBeGreaterThanOrEqual(issued.get(id)?.length ?? 1);
      expect(events.at(-1)?.after).toMatchObject({ keyPrefix: secrets[0]?.display_prefix });
    }
    expect((await verifyAuditChains(database, createHeadSigner(SERVER_SECRET))).findings).toEqual([]);
  }
  expect(count()).toBeGreaterThanOrEqual(ids.length + ROUNDS);
});

/** The number of connections of the killed server whose work may not be rolled back yet. */
async function otherConnections(): Promise<number> {
  const rows = await database.lookUp<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name = 'keyrail'
        and state <> 'idle' and pid <> pg_backend_pid()`,
    [],
  );
  return rows[0]?.count ?? 0;
}
