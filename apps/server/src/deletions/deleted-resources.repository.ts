import type { Environment } from '@keyrail/contract';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';

/** How long the server remembers a deletion, in milliseconds: much longer than any client retries. */
const RETENTION = 30 * 86_400_000;

/** Remembers a deletion, in the transaction that deletes, so that a repeated `DELETE` succeeds too. */
export async function rememberDeletion(
  transaction: OrganizationTransaction,
  { id, environment }: { readonly id: string; readonly environment: Environment | null },
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('deleted_resources')
    .values({ organization_id: transaction.organizationId, id, environment, deleted_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Whether the organization deleted this resource in the last 30 days.
 *
 * @param environment - `null` for a member, who belongs to no environment
 */
export async function wasResourceDeleted(reader: OrganizationReader, environment: Environment | null, id: string): Promise<boolean> {
  const row = await reader
    .selectFrom('deleted_resources')
    .select('id')
    .where('organization_id', '=', reader.organizationId)
    .where('environment', 'is not distinct from', environment)
    .where('id', '=', id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Deletes rows of deletions that are older than 30 days, of all organizations.
 *
 * @param limit - the maximum number of rows
 * @returns how many rows it deleted
 */
export async function deleteOldDeletions(database: Database, now: Date, limit: number): Promise<number> {
  const { rows } = await sql`
    delete from deleted_resources where ctid = any (array(
      select ctid from deleted_resources where deleted_at <= ${new Date(now.getTime() - RETENTION)}::timestamptz
      order by deleted_at limit ${limit} for update skip locked
    ))
    returning 1`.execute(database.kysely);
  return rows.length;
}
