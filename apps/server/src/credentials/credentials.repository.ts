import type { CredentialKind, Environment } from '@keyrail/contract';
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';
import type { PageRequest } from '../http/pagination.ts';

/** A credential that is not revoked, with the data of its secrets that callers may see. */
export interface CredentialRow extends Selectable<Tables['credentials']> {
  /** The display prefix of the current secret. */
  readonly display_prefix: string;
  /** The creation time of the current secret. */
  readonly secret_created_at: Date;
  /** The display prefix of the previous secret, during a rotation. */
  readonly previous_prefix: string | null;
  readonly previous_expires_at: Date | null;
  readonly previous_last_used_at: Date | null;
}

/** The credentials of one kind and, if given, of one environment. */
export interface CredentialScope {
  readonly kind: CredentialKind;
  readonly environment?: Environment | undefined;
  /** The user of a personal key. */
  readonly userId?: string | undefined;
}

export async function insertCredentials(
  transaction: OrganizationTransaction,
  credentials: readonly Omit<Insertable<Tables['credentials']>, 'organization_id'>[],
): Promise<void> {
  await transaction
    .insertInto('credentials')
    .values(credentials.map((credential) => ({ ...credential, organization_id: transaction.organizationId })))
    .execute();
}

/** Lists credentials, newest first: one more than the limit of the page if there is a next page. */
export async function listCredentials(
  reader: OrganizationReader,
  scope: CredentialScope,
  pageRequest: PageRequest,
  now: Date,
): Promise<CredentialRow[]> {
  let query = live(reader, scope, now)
    .orderBy('c.id', 'desc')
    .limit(sql.lit(pageRequest.limit + 1));
  if (pageRequest.after !== undefined) query = query.where('c.id', '<', pageRequest.after);
  return query.execute();
}

export async function findCredential(
  reader: OrganizationReader,
  scope: CredentialScope,
  id: string,
  now: Date,
): Promise<CredentialRow | undefined> {
  return live(reader, scope, now).where('c.id', '=', id).executeTakeFirst();
}

/** Finds the credentials in the scope with these ids, and returns them by id. */
export async function findCredentials(
  transaction: OrganizationTransaction,
  scope: CredentialScope,
  ids: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, CredentialRow>> {
  if (ids.length === 0) return new Map();
  const rows = await live(transaction, scope, now).where('c.id', '=', sql<string>`any(${ids})`).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Finds the only credential in a scope, such as a user's personal key. */
export async function findOnlyCredential(
  reader: OrganizationReader,
  scope: CredentialScope,
  now: Date,
): Promise<CredentialRow | undefined> {
  return live(reader, scope, now).executeTakeFirst();
}

/** Finds a credential by name; the newest one if several have the name. */
export async function findCredentialByName(
  transaction: OrganizationTransaction,
  scope: CredentialScope,
  name: string,
  now: Date,
): Promise<CredentialRow | undefined> {
  return live(transaction, scope, now).where('c.name', '=', name).orderBy('c.id', 'desc').executeTakeFirst();
}

/** Finds and locks a credential until the transaction ends, so that changes of its secrets run one after another. */
export async function lockCredential(
  transaction: OrganizationTransaction,
  scope: CredentialScope,
  id: string,
  now: Date,
): Promise<CredentialRow | undefined> {
  await transaction
    .selectFrom('credentials')
    .select('id')
    .where('organization_id', '=', transaction.organizationId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
  return findCredential(transaction, scope, id, now);
}

/** The columns of a credential that can change. */
export type CredentialChanges = Pick<Updateable<Tables['credentials']>, 'name' | 'rate_limit' | 'rate_limit_window_seconds'>;

export async function updateCredential(transaction: OrganizationTransaction, id: string, changes: CredentialChanges): Promise<void> {
  await transaction
    .updateTable('credentials')
    .set(changes)
    .where('organization_id', '=', transaction.organizationId)
    .where('id', '=', id)
    .execute();
}

/** Revokes a credential and deletes its secrets and, by a foreign key, the access tokens issued for them. */
export async function revokeCredential(transaction: OrganizationTransaction, id: string, now: Date): Promise<void> {
  await transaction
    .deleteFrom('credential_secrets')
    .where('organization_id', '=', transaction.organizationId)
    .where('credential_id', '=', id)
    .execute();
  await transaction
    .updateTable('credentials')
    .set({ revoked_at: now })
    .where('organization_id', '=', transaction.organizationId)
    .where('id', '=', id)
    .execute();
}

/** Whether a credential existed and is revoked. */
export async function isRevoked(reader: OrganizationReader, scope: CredentialScope, id: string): Promise<boolean> {
  let query = reader
    .selectFrom('credentials')
    .select('id')
    .where('organization_id', '=', reader.organizationId)
    .where('kind', '=', scope.kind)
    .where('id', '=', id)
    .where('revoked_at', 'is not', null);
  if (scope.environment !== undefined) query = query.where('environment', '=', scope.environment);
  return (await query.executeTakeFirst()) !== undefined;
}

export async function countCredentials(transaction: OrganizationTransaction, kind: CredentialKind): Promise<number> {
  const { count } = await transaction
    .selectFrom('credentials')
    .select((expression) => expression.fn.countAll<string | number>().as('count'))
    .where('organization_id', '=', transaction.organizationId)
    .where('kind', '=', kind)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

function live(reader: OrganizationReader, scope: CredentialScope, now: Date) {
  let query = reader
    .selectFrom('credentials as c')
    .innerJoin('credential_secrets as s', (join) => join.onRef('s.credential_id', '=', 'c.id').on('s.slot', '=', 'current'))
    .leftJoin('credential_secrets as p', (join) =>
      join.onRef('p.credential_id', '=', 'c.id').on('p.slot', '=', 'previous').on('p.expires_at', '>', now),
    )
    .select([
      'c.id',
      'c.organization_id',
      'c.kind',
      'c.auth_type',
      'c.user_id',
      'c.name',
      'c.environment',
      'c.permissions',
      'c.allowed_ips',
      'c.expires_at',
      'c.rate_limit',
      'c.rate_limit_window_seconds',
      'c.created_by_type',
      'c.created_by_id',
      'c.created_at',
      'c.last_used_at',
      'c.revoked_at',
      'c.expiry_announced_at',
      's.display_prefix',
      's.created_at as secret_created_at',
      'p.display_prefix as previous_prefix',
      'p.expires_at as previous_expires_at',
      'p.last_used_at as previous_last_used_at',
    ])
    .where('c.organization_id', '=', reader.organizationId)
    .where('c.kind', '=', scope.kind)
    .where('c.revoked_at', 'is', null);
  if (scope.environment !== undefined) query = query.where('c.environment', '=', scope.environment);
  if (scope.userId !== undefined) query = query.where('c.user_id', '=', scope.userId);
  return query;
}
