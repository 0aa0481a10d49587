import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CuttingProxy, startCuttingProxy } from '../../test/harness/cutting-proxy.ts';
import { createPostgresDatabase } from '../../test/harness/test-database.ts';
import type { Database } from './database.ts';
import { inOrganization, openOrganization } from './organization-scope.ts';
import { openPostgres } from './postgres.ts';
import { isUnavailable } from './unavailable.ts';

const OWN = 'org_own';

/** A second connection to the same database, for changes during a test. */
let beside: Database;
let proxy: CuttingProxy;
let database: Database;
beforeAll(async () => {
  const url = await createPostgresDatabase();
  proxy = await startCuttingProxy(url);
  beside = openPostgres(url);
  await sql`create table notes (organization_id text not null, text text not null)`.execute(beside.kysely);
  await sql`alter table notes enable row level security`.execute(beside.kysely);
  await sql`create policy own on notes to keyrail_tenant using (organization_id = current_setting('keyrail.organization_id', true))`.execute(
    beside.kysely,
  );
  await sql`grant select, insert on notes to keyrail_tenant`.execute(beside.kysely);
  await sql`insert into notes values (${OWN}, 'own'), ('org_other', 'other')`.execute(beside.kysely);
});
beforeEach(() => {
  database = openPostgres(proxy.url);
  return () => database.close();
});
afterAll(async () => {
  await beside.close();
  await proxy.close();
});

const notes = sql<{ text: string }>`select text from notes`;
const reader = () => openOrganization(database, OWN).reader;
const read = async () => (await notes.execute(reader())).rows;
const settings = sql<{ role: string; organization: string; readOnly: string }>`
  select current_user as role, coalesce(current_setting('keyrail.organization_id', true), '') as organization,
    current_setting('transaction_read_only') as "readOnly"`;
/** The state of all open connections of the pool between two transactions. */
const settingsOutside = async () =>
  (await Promise.all(Array.from({ length: 10 }, () => settings.execute(database.kysely)))).flatMap(({ rows }) => rows);

async function countRoundTrips(work: () => Promise<unknown>): Promise<number> {
  const before = proxy.roundTrips;
  await work();
  return proxy.roundTrips - before;
}

describe('a read in an organization', () => {
  test('is one round trip, with the scope that confines it', async () => {
    await read();
    expect(await countRoundTrips(read)).toBe(1);
    expect(await read()).toEqual([{ text: 'own' }]);
  });

  test('is read-only: a query that writes fails', async () => {
    await expect(sql`insert into notes values (${OWN}, 'written')`.execute(reader())).rejects.toThrow(/read-only transaction/);
    expect(await read()).toEqual([{ text: 'own' }]);
  });

  test('leaves no role and no organization set on its connection, whether it succeeds or fails', async () => {
    await Promise.all(Array.from({ length: 10 }, () => read()));
    await Promise.all(Array.from({ length: 10 }, () => expect(sql`select 1 / 0`.execute(reader())).rejects.toThrow('division by zero')));
    for (const left of await settingsOutside()) expect(left).toEqual({ role: 'postgres', organization: '', readOnly: 'off' });
  });

  test('fails with the database’s own error, and the next one on the connection succeeds', async () => {
    for (const failing of [sql`select 1 / 0`, sql`select * from nowhere`, sql`select syntax error`, sql`select ${'x'}::integer`]) {
      await expect(failing.execute(reader())).rejects.toMatchObject({ severity: 'ERROR' });
      expect(await read()).toEqual([{ text: 'own' }]);
    }
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`.execute(
      beside.kysely,
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  test.each([
    ['it is canceled, and the next one on the connection', 'pg_cancel_backend'],
    ['its connection breaks, and the next one on another', 'pg_terminate_backend'],
  ])('fails as unavailable where %s succeeds', async (_case, disturb) => {
    await read();
    const disturbed = sql`select pg_sleep(30)`.execute(reader()).catch((error: unknown) => error);
    const asleep = sql<{ pid: number }>`
      select pid from pg_stat_activity where datname = current_database() and query like 'select pg_sleep(30)%' and state = 'active'`;
    await expect.poll(async () => (await asleep.execute(beside.kysely)).rows.length).toBe(1);
    await sql`select ${sql.raw(disturb)}(${(await asleep.execute(beside.kysely)).rows[0]?.pid})`.execute(beside.kysely);
    expect(isUnavailable(await disturbed)).toBe(true);
    expect(await read()).toEqual([{ text: 'own' }]);
  });

  test('with a value that can’t be sent fails, and no other read does', async () => {
    const circular: { self?: unknown } = {};
    circular.self = circular;
    await expect(sql`select ${circular}::jsonb`.execute(reader())).rejects.toThrow(/circular/i);
    expect(await read()).toEqual([{ text: 'own' }]);
  });

  test('shows only its own organization’s rows while hundreds of reads of two organizations share ten connections', async () => {
    const texts = await Promise.all(
      Array.from({ length: 400 }, async (_, index) => {
        const name = index % 2 ? 'own' : 'other';
        const { rows } = await notes.execute(openOrganization(database, `org_${name}`).reader);
        return rows.map(({ text }) => text === name);
      }),
    );
    expect(texts).toEqual(Array.from({ length: 400 }, () => [true]));
  });
});

describe('a prepared statement', () => {
  test('is prepared again if the type of a result column has changed', async () => {
    await sql`create table changing (value integer)`.execute(beside.kysely);
    await sql`insert into changing values (1)`.execute(beside.kysely);
    await sql`grant select on changing to keyrail_tenant`.execute(beside.kysely);
    const values = sql`select value from changing`;
    const inTransaction = () => inOrganization(database, OWN, async (transaction) => (await values.execute(transaction)).rows);
    const alone = async () => (await values.execute(reader())).rows;
    expect([await alone(), await inTransaction()]).toEqual([[{ value: 1 }], [{ value: 1 }]]);
    await sql`alter table changing alter value type text`.execute(beside.kysely);
    expect(await inTransaction()).toEqual([{ value: '1' }]);
    await sql`alter table changing alter value type integer using 2`.execute(beside.kysely);
    expect(await alone()).toEqual([{ value: 2 }]);
  });

  test('is prepared again if it no longer exists on the connection', async () => {
    await read();
    await sql`deallocate all`.execute(database.kysely);
    expect(await read()).toEqual([{ text: 'own' }]);
    await sql`deallocate all`.execute(database.kysely);
    expect(await inOrganization(database, OWN, async (transaction) => (await notes.execute(transaction)).rows)).toEqual([{ text: 'own' }]);
  });

  test('is evicted when a connection has too many, and each statement still returns its own rows', async () => {
    const numbers = Array.from({ length: 450 }, (_, index) => index);
    for (const round of [numbers, numbers.toReversed()]) {
      for (const number of round) {
        expect((await sql.raw<{ number: number }>(`select ${number} as number`).execute(database.kysely)).rows).toEqual([{ number }]);
      }
    }
    const { rows } = await sql<{ count: number }>`select count(*)::integer as count from pg_prepared_statements`.execute(database.kysely);
    expect(rows[0]?.count).toBe(200);
  });
});

describe('a transaction', () => {
  test('costs one round trip for each statement and one for its end', async () => {
    const work = () =>
      inOrganization(database, OWN, async (transaction) => {
        await notes.execute(transaction);
        return settings.execute(transaction);
      });
    expect((await work()).rows).toEqual([{ role: 'keyrail_tenant', organization: OWN, readOnly: 'off' }]);
    expect(await countRoundTrips(work)).toBe(3);
  });

  test('without a statement costs no round trip', async () => {
    expect(await countRoundTrips(() => inOrganization(database, OWN, async () => undefined))).toBe(0);
  });

  test('is rolled back and leaves a clean connection if its first statement fails, which is sent together with begin', async () => {
    const failing = inOrganization(database, OWN, (transaction) => sql`select 1 / 0`.execute(transaction));
    await expect(failing).rejects.toThrow('division by zero');
    for (const left of await settingsOutside()) expect(left).toEqual({ role: 'postgres', organization: '', readOnly: 'off' });
  });

  test('fails at its commit if its work ignored the failure of a statement', async () => {
    const careless = inOrganization(database, OWN, async (transaction) => {
      await sql`insert into notes values (${OWN}, 'lost')`.execute(transaction);
      await sql`select 1 / 0`.execute(transaction).catch(() => undefined);
    });
    await expect(careless).rejects.toThrow('rolled back');
    expect(await read()).toEqual([{ text: 'own' }]);
  });
});
