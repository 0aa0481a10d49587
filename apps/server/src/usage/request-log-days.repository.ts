import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';

/** Any number will do, as long as it is always the same. */
const LOCK = 5_710_334;

/** The least time that a statement here waits for those who write or read, so that nobody waits long behind it in turn. */
const PATIENCE = '500ms';

/** Rows that are removed at once. */
const REMOVED_AT_ONCE = 5_000;

/** A day of the log, as `YYYYMMDD` of UTC. */
export type Day = string;

/** The days that have a partition of their own, the oldest first. */
export async function listDays(database: Database): Promise<Day[]> {
  const { rows } = await sql<{ name: string }>`
    select child.relname as name from pg_inherits join pg_class child on child.oid = pg_inherits.inhrelid
    where pg_inherits.inhparent = 'request_log'::regclass`.execute(database.kysely);
  return rows.flatMap(({ name }) => /^request_log_(\d{8})$/.exec(name)?.slice(1) ?? []).toSorted();
}

/** Makes the partition of a day, with what came for it while there was none. Does nothing if another server is at it. */
export async function addDay(database: Database, day: Day, { from, to }: { readonly from: Date; readonly to: Date }): Promise<void> {
  await alone(database, async (transaction) => {
    const { rows } = await sql<{ known: string | null }>`select to_regclass(${nameOf(day)})::text as known`.execute(transaction);
    if (rows[0]?.known) return;
    const partition = sql.table(nameOf(day));
    const [start, end] = [sql.lit(from.toISOString()), sql.lit(to.toISOString())];
    // Attached once it is filled: to make it in its place would hold up all who read the log.
    await sql`create table ${partition} (like request_log including defaults including constraints)`.execute(transaction);
    await sql`alter table ${partition} enable row level security`.execute(transaction);
    // So that nothing comes for this day in between.
    await sql`lock table request_log_default in access exclusive mode`.execute(transaction);
    await sql`
      with moved as (delete from request_log_default where occurred_at >= ${start} and occurred_at < ${end} returning *)
      insert into ${partition} select * from moved`.execute(transaction);
    await sql`alter table request_log attach partition ${partition} for values from (${start}) to (${end})`.execute(transaction);
  });
}

/** Removes a day with its partition, which takes no time however much is in it. Does nothing if another server is at it. */
export async function removeDay(database: Database, day: Day): Promise<void> {
  await alone(database, async (transaction) => {
    await sql`drop table if exists ${sql.table(nameOf(day))}`.execute(transaction);
  });
}

/** Removes what came before this of the requests that no day's partition took. */
export async function removeOldRequests(database: Database, before: Date): Promise<void> {
  await inParts(() =>
    sql`
      delete from request_log_default where ctid = any(array(
        select ctid from request_log_default where occurred_at < ${before} limit ${REMOVED_AT_ONCE}))`.execute(database.kysely),
  );
}

/** Removes the counts of the hours before this. */
export async function removeOldUsage(database: Database, before: Date): Promise<void> {
  await inParts(() =>
    sql`
      delete from usage_hours where ctid = any(array(
        select ctid from usage_hours where hour < ${before} limit ${REMOVED_AT_ONCE}))`.execute(database.kysely),
  );
}

/** Removes what is left in a day of organizations that were deleted. */
export async function removeOrphans(database: Database, table: Day | 'default'): Promise<void> {
  const partition = sql.table(nameOf(table));
  // Goes from one organization to the next along the primary key, and so looks at few rows.
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
    await inParts(() =>
      sql`
        delete from ${partition} where ctid = any(array(
          select ctid from ${partition} where organization_id = ${id} limit ${REMOVED_AT_ONCE}))`.execute(database.kysely),
    );
  }
}

const nameOf = (day: Day | 'default'): string => `request_log_${day}`;

/** Runs `work` if no other server is at it; waits for nobody for long. */
async function alone(database: Database, work: (transaction: Transaction<Tables>) => Promise<void>): Promise<void> {
  await database.kysely.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ isFree: boolean }>`select pg_try_advisory_xact_lock(${LOCK}) as "isFree"`.execute(transaction);
    if (!rows[0]?.isFree) return;
    await sql`select set_config('lock_timeout', ${PATIENCE}, true)`.execute(transaction);
    await work(transaction);
  });
}

/** Runs a statement, each time in a transaction of its own, until it has nothing left to remove. */
async function inParts(remove: () => Promise<{ readonly numAffectedRows?: bigint }>): Promise<void> {
  while (((await remove()).numAffectedRows ?? 0n) >= BigInt(REMOVED_AT_ONCE));
}
