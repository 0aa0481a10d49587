import { sql } from 'kysely';
import type { Database } from '../../src/database/database.ts';

/** Every row of every table as text, by table. */
export async function dump({ kysely }: Database): Promise<Record<string, string[]>> {
  const tables = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(kysely);
  const entries = tables.rows.map(async ({ name }) => {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t order by 1`.execute(kysely);
    return [name, rows.map(({ row }) => row)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** A dump to compare with another, without times: the last use of a credential is written later, even if the request failed. */
export async function dumpWithoutMoments(database: Database): Promise<Record<string, string[]>> {
  const tables = await dump(database);
  return Object.fromEntries(
    Object.entries(tables)
      .filter(([name]) => !/^(request_log|usage_hours)/.test(name))
      .map(([name, rows]) => [name, rows.map((row) => row.replaceAll(/"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[^"]*"/g, 'T')).toSorted()]),
  );
}
