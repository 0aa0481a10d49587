import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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
  test('run once, however many processes start at the same time', async () => {
    const url = await emptyDatabase('migrated_by_many');
    const databases = Array.from({ length: 6 }, () => openPostgres(url));
    await Promise.all(databases.map(migrate));
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute((databases[0] as Database).kysely);
    expect(rows).toEqual([{ name: '0001-initial' }]);
    await Promise.all(databases.map((database) => database.close()));
  });

  test('need no superuser: the owner of the database who may create roles will do', async () => {
    await sql`create role plain_owner login createrole password 'plain'`.execute(maintenance.kysely);
    await sql`drop role if exists keyrail_tenant_probe`.execute(maintenance.kysely);
    await sql`create database owned_plainly owner plain_owner`.execute(maintenance.kysely);
    // Where the role is there already, made by another, it has to be granted.
    await sql`grant keyrail_tenant to plain_owner`.execute(maintenance.kysely);
    const url = inject('postgresUrl')
      .replace('postgres:postgres@', 'plain_owner:plain@')
      .replace(/postgres$/, 'owned_plainly');
    const database = openPostgres(url);
    await migrate(database);
    await database.close();
  });
});
