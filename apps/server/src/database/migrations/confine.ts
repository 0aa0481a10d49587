import { type Kysely, sql } from 'kysely';

/**
 * Lets the tenant role touch a table's rows of the organization it is confined to, in these ways, and no others. For
 * migrations, which rely on it as it is: what is to be otherwise for a new table gets a function of its own.
 *
 * @param ways - such as `select, insert`
 * @param column - that which names the organization
 */
export async function confine(database: Kysely<unknown>, table: string, ways: string, column = 'organization_id'): Promise<void> {
  const inScope = sql`${sql.ref(column)} = current_setting('keyrail.organization_id', true)`;
  await sql`grant ${sql.raw(ways)} on ${sql.table(table)} to keyrail_tenant`.execute(database);
  await sql`alter table ${sql.table(table)} enable row level security`.execute(database);
  await sql`create policy organization_scope on ${sql.table(table)} to keyrail_tenant using (${inScope}) with check (${inScope})`.execute(
    database,
  );
}
