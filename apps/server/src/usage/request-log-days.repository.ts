import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';

/** The number of the advisory lock: an arbitrary constant. */
const LOCK = 5_710_334;

/** The time limit for a lock on the table. It is short, since new readers and writers wait behind a waiting statement. */
const LOCK_TIMEOUT = '500ms';

/** The maximum number of rows that one statement deletes. */
const BATCH_SIZE = 5_000;

/** A day of the log in UTC, as `YYYYMMDD`. */
export type Day = string;

/** The days that have a partition, the oldest first. */
export async function listDays(database: Database): Promise<Day[]> {
  const { rows } = await sql<{ name: string }>`
    select child.relname as name from pg_inherits join pg_class child on child.oid = pg_inherits.inhrelid
    where pg_inherits.inhparent = 'request_log'::regclass`.execute(database.kysely);
  return rows.flatMap(({ name }) => /^request_log_(\d{8})$/.exec(name)?.slice(1) ?? []).toSorted();
}

/** Creates the partition of a day, and moves the day's earlier requests into it. Does nothing while another server changes partitions. */
export async function addDay(database: Database, day: Day, { from, to }: { readonly from: Date; readonly to: Date }): Promise<void> {
  await withAdvisoryLock(database, async (transaction) => {
    const { rows } = await sql<{ known: string | null }>`select to_regclass(${nameOf(day)})::text as known`.execute(transaction);
    if (rows[0]?.known) return;
    const partition = sql.table(nameOf(day));
    const [start, end] = [sql.lit(from.toISOString()), sql.lit(to.toISOString())];
    // The partition is attached after it is filled: to create it in place would block all readers of the log.
    await sql`create table ${partition} (like request_log including defaults including constraints)`.execute(transaction);
    await sql`alter table ${partition} enable row level security`.execute(transaction);
    // The lock keeps new requests of this day out until the partition is attached.
    await sql`lock table request_log_default in access exclusive mode`.execute(transaction);
    await sql`
      with moved as (delete from request_log_default where occurred_at >= ${start} and occurred_at < ${end} returning *)
      insert into ${partition} select * from moved`.execute(transaction);
    await sql`alter table request_log attach partition ${partition} for values from (${start}) to (${end})`.execute(transaction);
  });
}

/** Drops the partition of a day, which is fast for any number of rows. Does nothing while another server changes partitions. */
export async function removeDay(database: Database, day: Day): Promise<void> {
  await withAdvisoryLock(database, async (transaction) => {
    await sql`drop table if exists ${sql.table(nameOf(day))}`.execute(transaction);
  });
}

/** Deletes requests before this time that are not in the partition of a day. */
export async function removeOldRequests(database: Database, before: Date): Promise<void> {
  await inBatches(() =>
    sql`
      delete from request_log_default where ctid = any(array(
        select ctid from request_log_default where occurred_at < ${before} limit ${BATCH_SIZE}))`.execute(database.kysely),
  );
}

/** Deletes the counts of the hours before this time. */
export async function removeOldUsage(database: Database, before: Date): Promise<void> {
  await inBatches(() =>
    sql`
      delete from usage_hours where ctid = any(array(
        select ctid from usage_hours where hour < ${before} limit ${BATCH_SIZE}))`.execute(database.kysely),
  );
}

/** Deletes the requests of deleted organizations from a partition. */
export async function removeOrphans(database: Database, table: Day | 'default'): Promise<void> {
  const partition = sql.table(nameOf(table));
  // It skips from one organization to the next along the primary key, and so reads few rows.
  const { rows } = await sql<{ id: string }>`
    with recursive each (id) as (
      (select organization_id from ${partition} order by organization_id limit 1)
      union all
      select (select organization_id from ${partition} where organization_id > each.id order by organization_id limit 1)
      from each where each.id is not null
    )
    select each.id from each
    where each.id is not null and not exists (select from organizations where organizations.id = each.id)`.execute(database.kysely);
  for (const { id } of rows) {
    await inBatches(() =>
      sql`
        delete from ${partition} where ctid = any(array(
          select ctid from ${partition} where organization_id = ${id} limit ${BATCH_SIZE}))`.execute(database.kysely),
    );
  }
}

const nameOf = (day: Day | 'default'): string => `request_log_${day}`;

/** Runs `work` in a transaction unless another server holds the advisory lock. Its waits for other locks are short. */
async function withAdvisoryLock(database: Database, work: (transaction: Transaction<Tables>) => Promise<void>): Promise<void> {
  await database.kysely.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ isFree: boolean }>`select pg_try_advisory_xact_lock(${LOCK}) as "isFree"`.execute(transaction);
    if (!rows[0]?.isFree) return;
    await sql`select set_config('lock_timeout', ${LOCK_TIMEOUT}, true)`.execute(transaction);
    await work(transaction);
  });
}

/** Repeats a statement, each time in its own transaction, until it deletes less than a batch. */
async function inBatches(remove: () => Promise<{ readonly numAffectedRows?: bigint }>): Promise<void> {
  while (((await remove()).numAffectedRows ?? 0n) >= BigInt(BATCH_SIZE));
}
