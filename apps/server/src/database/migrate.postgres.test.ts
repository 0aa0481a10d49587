import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startPostgres } from '../../test/harness/postgres-cluster.ts';
import { composeAudit } from '../compose-audit.ts';
import { createFirstOrganization } from '../organizations/create-organization.ts';
import { systemClock } from '../runtime/clock.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';

let maintenance: Database;
beforeAll(() => {
  maintenance = openPostgres(inject('postgresUrl'));
});
afterAll(() => maintenance.close());

async function emptyDatabase(name: string): Promise<string> {
  await sql`create database ${sql.ref(name)}`.execute(maintenance.kysely);
  return inject('postgresUrl').replace(/postgres$/, name);
}

describe('migrations on Postgres', () => {
  test('all run, each once, even if several processes start at the same time', async () => {
    const url = await emptyDatabase('migrated_by_many');
    const databases = Array.from({ length: 6 }, () => openPostgres(url));
    await Promise.all(databases.map(migrate));
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
      (databases[0] as Database).kysely,
    );
    const files = readdirSync(join(import.meta.dirname, 'migrations'))
      .filter((name) => /^\d/.test(name))
      .toSorted();
    expect(rows.map(({ name }) => `${name}.ts`)).toEqual(files);
    await Promise.all(databases.map((database) => database.close()));
  });

  test('need no superuser: an owner of the database with the right to create roles is enough', async () => {
    // A role belongs to the cluster, so this test needs a cluster without the tenant role.
    const cluster = await startPostgres();
    const superuser = openPostgres(cluster.url);
    await sql`create role founder login createrole password 'plain'`.execute(superuser.kysely);
    await sql`create database founded owner founder`.execute(superuser.kysely);
    await expectToServe(urlFor(cluster.url, 'founder', 'founded'));
    await superuser.close();
    await cluster.stop();
  });

  test('need no right to create roles if another user has created the tenant role and granted it', async () => {
    await sql`create role plain_owner login password 'plain'`.execute(maintenance.kysely);
    await sql`create database owned_plainly owner plain_owner`.execute(maintenance.kysely);
    await sql`grant keyrail_tenant to plain_owner`.execute(maintenance.kysely);
    await expectToServe(urlFor(inject('postgresUrl'), 'plain_owner', 'owned_plainly'));
  });
});

/** The URL of a database on the same server, for a user with the password `plain`. */
function urlFor(url: string, username: string, database: string): string {
  return Object.assign(new URL(url), { username, password: 'plain', pathname: database }).href;
}

/** Migrates as this user, then switches to the tenant role as each request does. */
async function expectToServe(url: string): Promise<void> {
  const database = openPostgres(url);
  try {
    await migrate(database);
    const created = await createFirstOrganization(
      { database, clock: systemClock, recordAudit: composeAudit({ clock: systemClock, secret: 'secret' }) },
      { name: 'Acme Inc.', owner: { name: 'Ada', email: 'ada@acme.example' }, keyName: 'First key' },
    );
    expect(created.organizationId).toMatch(/^org_/);
  } finally {
    await database.close();
  }
}
