import { type Selectable, sql, type Transaction, type Updateable } from 'kysely';
import type { Database } from '../database/database.ts';
import { OrganizationGone } from '../database/organization-gone.ts';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';

/** An organization as it is stored. */
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

/** There is an organization already, where the first one was to be made. */
export class OrganizationExists extends Error {
  override readonly name = 'OrganizationExists';
}

/** There is no organization with the id that the operator named. */
export class NoSuchOrganization extends Error {
  override readonly name = 'NoSuchOrganization';
}

/** Any number will do, as long as it is always the same. */
const FOUNDING_LOCK = 7_201_955;

/**
 * Makes those who found the first organization take turns, until the end of the transaction.
 *
 * @throws OrganizationExists for all but the first
 */
export async function requireNoOrganization(transaction: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${FOUNDING_LOCK})`.execute(transaction);
  const existing = await transaction.selectFrom('organizations').select(['id', 'name']).executeTakeFirst();
  if (existing) throw new OrganizationExists(`This server has an organization already: ${existing.name} (${existing.id}).`);
}

/** Makes the organization that the transaction is confined to. */
export async function insertOrganization(
  transaction: OrganizationTransaction,
  organization: { name: string; created_at: Date },
): Promise<void> {
  await transaction
    .insertInto('organizations')
    .values({ ...organization, id: transaction.organizationId })
    .execute();
}

/** The organization that the transaction is confined to. */
export async function findOrganization(reader: OrganizationReader): Promise<OrganizationRow> {
  return reader
    .selectFrom('organizations')
    .select(COLUMNS)
    .where('id', '=', reader.organizationId)
    .executeTakeFirstOrThrow(() => new OrganizationGone());
}

/** Finds the organization and makes others that hold it wait until the end of the transaction, so that a count of what it has stays true. */
export async function lockOrganization(transaction: OrganizationTransaction): Promise<OrganizationRow> {
  await lockOrganizationById(transaction, transaction.organizationId);
  return findOrganization(transaction);
}

/** What the operator alone may change of an organization. */
export type OperatorChanges = Pick<
  Updateable<Tables['organizations']>,
  'max_api_clients' | 'bearer_token_clients_allowed' | 'plan' | 'rate_limit' | 'rate_limit_window_seconds' | 'max_requests_per_hour'
>;

/**
 * Changes what the operator alone may, which takes a transaction that is not confined.
 *
 * @returns the organization as it was
 * @throws NoSuchOrganization
 */
export async function updateAsOperator(transaction: Transaction<Tables>, id: string, changes: OperatorChanges): Promise<OrganizationRow> {
  const before = await transaction.selectFrom('organizations').select(COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!before) throw new NoSuchOrganization(`There is no organization ${id}.`);
  await transaction.updateTable('organizations').set(changes).where('id', '=', id).execute();
  return before;
}

/** Makes others that hold the organization wait until the end of the transaction, which need not be confined to it yet. */
export async function lockOrganizationById(transaction: Transaction<Tables>, organizationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${organizationId}, 0))`.execute(transaction);
}

/** Deletes the organization with all that belongs to it. */
export async function deleteOrganization(transaction: OrganizationTransaction): Promise<void> {
  await transaction.deleteFrom('organizations').where('id', '=', transaction.organizationId).execute();
}

/** The first organization of the server; `undefined` while it is empty. For setting up, before there is anybody to scope by. */
export async function findFirstOrganization(database: Database): Promise<OrganizationRow | undefined> {
  return database.kysely.selectFrom('organizations').select(COLUMNS).orderBy('id').executeTakeFirst();
}
