import { type Kysely, sql } from 'kysely';

/**
 * Grants the tenant role access to a table, and confines it to the rows of its organization. Released migrations depend on this
 * function: do not change it. If a new table needs other rules, write another function.
 *
 * @param privileges - such as `select, insert`
 * @param column - the column with the organization's id
 */
export async function confine(database: Kysely<unknown>, table: string, privileges: string, column = 'organization_id'): Promise<void> {
  const inScope = sql`${sql.ref(column)} = current_setting('keyrail.organization_id', true)`;
  await sql`grant ${sql.raw(privileges)} on ${sql.table(table)} to keyrail_tenant`.execute(database);
  await sql`alter table ${sql.table(table)} enable row level security`.execute(database);
  await sql`create policy organization_scope on ${sql.table(table)} to keyrail_tenant using (${inScope}) with check (${inScope})`.execute(
    database,
  );
}
