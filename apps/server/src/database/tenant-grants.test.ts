import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../../test/harness/test-database.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';
import { TENANT_GRANTS } from './tenant-grants.ts';

const DECLARATION = 'apps/server/src/database/tenant-grants.ts';
const MIGRATION = 'a new file in apps/server/src/database/migrations/';

interface MigratedTable {
  readonly name: string;
  readonly isPartition: boolean;
  readonly isSecured: boolean;
  readonly grants: readonly string[];
  /** The statements for which the tenant role has a policy. */
  readonly policies: readonly string[];
}

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** The tables in the database's catalog. A grant to `public` counts too. `update (role)` is a grant for a single column. */
async function readTables(kysely: Kysely<Tables>): Promise<MigratedTable[]> {
  const { rows } = await sql<MigratedTable>`
    select
      relname as name, relispartition as "isPartition", relrowsecurity as "isSecured",
      array(
        select lower(privilege_type) from aclexplode(coalesce(relacl, acldefault('r', relowner)))
        where grantee in (0, 'keyrail_tenant'::regrole)
        union
        select lower(privilege_type) || ' (' || string_agg(attname, ', ' order by attnum) || ')'
        from pg_attribute, aclexplode(attacl) where attrelid = relation.oid and grantee in (0, 'keyrail_tenant'::regrole)
        group by privilege_type
      ) as grants,
      array(
        select case polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end
        from pg_policy where polrelid = relation.oid and 'keyrail_tenant'::regrole = any (polroles)
      ) as policies
    from pg_class relation
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not like 'kysely%'
    order by relname`.execute(kysely);
  return rows;
}

/** The differences between a table and its declaration, each with the file to change. */
function differences({ name, isPartition, isSecured, grants, policies }: MigratedTable): string[] {
  const declared = isPartition ? [] : (TENANT_GRANTS as Partial<typeof TENANT_GRANTS>)[name as keyof typeof TENANT_GRANTS]?.grants;
  const found: string[] = [];
  if (!isSecured) found.push(`${name} has no row-level security. Add it by confine() in ${MIGRATION}.`);
  if (!declared) return [...found, `${name} is not declared. Add it to TENANT_GRANTS in ${DECLARATION}.`];
  for (const grant of grants.filter((each) => !(declared as readonly string[]).includes(each))) {
    found.push(`The migrations grant ${grant} on ${name}. Declare it in ${DECLARATION}, or revoke it in ${MIGRATION}.`);
  }
  for (const grant of declared.filter((each) => !grants.includes(each))) {
    found.push(`No migration grants ${grant} on ${name}. Grant it in ${MIGRATION}, or remove it from ${DECLARATION}.`);
  }
  for (const statement of new Set(grants.map((grant) => grant.replace(/ .*/, '')))) {
    if (policies.includes('all') || policies.includes(statement)) continue;
    found.push(`${name} has no policy for ${statement}, so requests reach no row. Create one in ${MIGRATION}.`);
  }
  return found;
}

test('every table has row-level security, a policy, and the grants that tenant-grants.ts declares', async () => {
  const tables = await readTables(database.kysely);
  const found = tables.flatMap(differences);
  for (const name of Object.keys(TENANT_GRANTS).filter((each) => tables.every((table) => table.name !== each))) {
    found.push(`There is no table ${name}. Remove it from ${DECLARATION}, or create it in ${MIGRATION}.`);
  }
  expect(found, `${found.join('\n')}`).toEqual([]);
});

test.each([
  ['a table without row-level security', sql`alter table tickets disable row level security`, 'tickets has no row-level security'],
  ['a grant that is not declared', sql`grant truncate on tickets to keyrail_tenant`, 'The migrations grant truncate on tickets'],
  ['a grant to every role', sql`grant select on signing_keys to public`, 'The migrations grant select on signing_keys'],
  [
    'a grant on one column',
    sql`grant update (after) on audit_events to keyrail_tenant`,
    'The migrations grant update (after) on audit_events',
  ],
  ['a grant on a partition', sql`grant select on request_log_default to keyrail_tenant`, 'grant select on request_log_default'],
  ['a declared grant that is missing', sql`revoke insert on tickets from keyrail_tenant`, 'No migration grants insert on tickets'],
  ['a table without a policy', sql`drop policy organization_scope on tickets`, 'tickets has no policy for select'],
  ['a table that is not declared', sql`create table secret_notes (body text)`, 'secret_notes is not declared'],
])('the comparison with tenant-grants.ts reports %s', async (_difference, statement, report) => {
  const changed = database.kysely.transaction().execute(async (transaction) => {
    await statement.execute(transaction);
    throw new Error((await readTables(transaction)).flatMap(differences).join('\n'));
  });
  await expect(changed).rejects.toThrow(report);
});
