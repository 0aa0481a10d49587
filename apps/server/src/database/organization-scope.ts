import { sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

declare const scoped: unique symbol;

/**
 * A transaction that sees one organization and nothing else. Only {@link inOrganization} makes one. Queries name the
 * organization, and row-level security holds where one forgets to.
 */
export type OrganizationTransaction = Transaction<Tables> & { readonly organizationId: string; readonly [scoped]: true };

/** The role that row-level security applies to. The one that connects owns the tables, and is above it. */
const TENANT_ROLE = 'keyrail_tenant';

/**
 * Runs `work` in a transaction that is confined to an organization. It is committed when `work` is done and rolled
 * back when it throws.
 *
 * @param beforehand - what to do first in the same transaction, before it is confined: for founding an organization,
 *   when there is none yet to be confined to
 */
export async function inOrganization<Result>(
  database: Database,
  organizationId: string,
  work: (transaction: OrganizationTransaction) => Promise<Result>,
  beforehand?: (transaction: Transaction<Tables>) => Promise<void>,
): Promise<Result> {
  return database.kysely.transaction().execute(async (transaction) => {
    await beforehand?.(transaction);
    // Both settings end with the transaction, so that the connection goes back as it came.
    await sql`select set_config('role', ${TENANT_ROLE}, true), set_config('keyrail.organization_id', ${organizationId}, true)`.execute(
      transaction,
    );
    return work(Object.assign(transaction, { organizationId }) as OrganizationTransaction);
  });
}
