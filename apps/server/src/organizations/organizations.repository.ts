import { type Selectable, sql, type Transaction, type Updateable } from 'kysely';
import type { Database } from '../database/database.ts';
import { OrganizationGone } from '../database/organization-gone.ts';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';

/** An organization as stored. */
export type OrganizationRow = Selectable<Tables['organizations']>;

const COLUMNS = [
  'id',
  'name',
  'max_api_clients',
  'bearer_token_clients_allowed',
  'rate_limit',
  'rate_limit_window_seconds',
  'max_requests_per_hour',
  'plan',
  'created_at',
] as const;

/** The server has an organization, so another one can't become its first. */
export class OrganizationExists extends Error {
  override readonly name = 'OrganizationExists';
}

/** No organization has the id that the operator named. */
export class OrganizationNotFound extends Error {
  override readonly name = 'OrganizationNotFound';
}

/** The key of an advisory lock: an arbitrary number that never changes. */
const FIRST_ORGANIZATION_LOCK = 7_201_955;

/**
 * Locks the creation of the first organization until the transaction ends, so that concurrent attempts create one.
 *
 * @throws OrganizationExists if the server has an organization
 */
export async function requireNoOrganization(transaction: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${FIRST_ORGANIZATION_LOCK})`.execute(transaction);
  const existing = await transaction.selectFrom('organizations').select(['id', 'name']).executeTakeFirst();
  if (existing) throw new OrganizationExists(`This server already has an organization: ${existing.name} (${existing.id}).`);
}

/** Inserts the organization of the transaction's scope. */
export async function insertOrganization(
  transaction: OrganizationTransaction,
  organization: { name: string; created_at: Date },
): Promise<void> {
  await transaction
    .insertInto('organizations')
    .values({ ...organization, id: transaction.organizationId })
    .execute();
}

/** Returns the organization of the transaction's scope. @throws OrganizationGone if it was deleted */
export async function findOrganization(reader: OrganizationReader): Promise<OrganizationRow> {
  return reader
    .selectFrom('organizations')
    .select(COLUMNS)
    .where('id', '=', reader.organizationId)
    .executeTakeFirstOrThrow(() => new OrganizationGone());
}

/** Returns the organization, and locks it until the transaction ends, so that a count of its rows stays correct. */
export async function lockOrganization(transaction: OrganizationTransaction): Promise<OrganizationRow> {
  await lockOrganizationById(transaction, transaction.organizationId);
  return findOrganization(transaction);
}

/** The columns of an organization that only the operator may change. */
export type OperatorChanges = Pick<
  Updateable<Tables['organizations']>,
  'max_api_clients' | 'bearer_token_clients_allowed' | 'plan' | 'rate_limit' | 'rate_limit_window_seconds' | 'max_requests_per_hour'
>;

/**
 * Changes columns that only the operator may change. The tenant role lacks the grant, so the transaction must be unscoped.
 *
 * @returns the organization before the change
 * @throws OrganizationNotFound
 */
export async function updateAsOperator(transaction: Transaction<Tables>, id: string, changes: OperatorChanges): Promise<OrganizationRow> {
  const before = await transaction.selectFrom('organizations').select(COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!before) throw new OrganizationNotFound(`No organization has the id ${id}. Check --organization.`);
  await transaction.updateTable('organizations').set(changes).where('id', '=', id).execute();
  return before;
}

/** Locks the organization until the transaction ends. The transaction need not be scoped to it. */
export async function lockOrganizationById(transaction: Transaction<Tables>, organizationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${organizationId}, 0))`.execute(transaction);
}

/** Deletes the organization and all its rows, except its audit events. */
export async function deleteOrganization(transaction: OrganizationTransaction): Promise<void> {
  await transaction.deleteFrom('organizations').where('id', '=', transaction.organizationId).execute();
}

/** Returns the first organization of the server; `undefined` if it has none. The setup uses it before any scope exists. */
export async function findFirstOrganization(database: Database): Promise<OrganizationRow | undefined> {
  return database.kysely.selectFrom('organizations').select(COLUMNS).orderBy('id').executeTakeFirst();
}
