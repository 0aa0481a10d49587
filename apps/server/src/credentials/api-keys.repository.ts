import { type Insertable, type Selectable, sql } from 'kysely';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';
import type { Stretch } from '../http/pagination.ts';
import type { Environment } from './principal.ts';

/** An API key as it is stored, without the hash of its secret. */
export type ApiKeyRow = Omit<Selectable<Tables['api_keys']>, 'secret_hash'>;

const COLUMNS = [
  'id',
  'organization_id',
  'name',
  'display_prefix',
  'environment',
  'permissions',
  'created_by_type',
  'created_by_id',
  'created_at',
  'last_used_at',
  'revoked_at',
] as const;

/** What a caller may see: keys of this environment, or, if it is not given, of all. */
export interface ApiKeyScope {
  readonly environment: Environment | undefined;
}

export async function insertApiKey(
  transaction: OrganizationTransaction,
  apiKey: Omit<Insertable<Tables['api_keys']>, 'organization_id'>,
): Promise<ApiKeyRow> {
  return transaction
    .insertInto('api_keys')
    .values({ ...apiKey, organization_id: transaction.organizationId })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
}

/** Keys that are not revoked, newest first, and one more than the stretch's limit where there are more. */
export async function listApiKeys(transaction: OrganizationTransaction, scope: ApiKeyScope, stretch: Stretch): Promise<ApiKeyRow[]> {
  return transaction
    .selectFrom('api_keys')
    .select(COLUMNS)
    .where('organization_id', '=', transaction.organizationId)
    .where('revoked_at', 'is', null)
    .$if(scope.environment !== undefined, (query) => query.where('environment', '=', scope.environment as Environment))
    .$if(stretch.after !== undefined, (query) => query.where('id', '<', stretch.after as string))
    .orderBy('id', 'desc')
    .limit(stretch.limit + 1)
    .execute();
}

/** A key that is not revoked. */
export async function findApiKey(transaction: OrganizationTransaction, scope: ApiKeyScope, id: string): Promise<ApiKeyRow | undefined> {
  return transaction
    .selectFrom('api_keys')
    .select(COLUMNS)
    .where('organization_id', '=', transaction.organizationId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .$if(scope.environment !== undefined, (query) => query.where('environment', '=', scope.environment as Environment))
    .executeTakeFirst();
}

export async function renameApiKey(
  transaction: OrganizationTransaction,
  scope: ApiKeyScope,
  id: string,
  name: string,
): Promise<ApiKeyRow | undefined> {
  return transaction
    .updateTable('api_keys')
    .set({ name })
    .where('organization_id', '=', transaction.organizationId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .$if(scope.environment !== undefined, (query) => query.where('environment', '=', scope.environment as Environment))
    .returning(COLUMNS)
    .executeTakeFirst();
}

/** Revokes a key, keeping the moment of the first revocation; `false` if there is no such key. */
export async function revokeApiKey(
  transaction: OrganizationTransaction,
  scope: ApiKeyScope,
  id: string,
  revokedAt: Date,
): Promise<boolean> {
  const revoked = await transaction
    .updateTable('api_keys')
    .set({ revoked_at: sql<Date>`coalesce(revoked_at, ${revokedAt})` })
    .where('organization_id', '=', transaction.organizationId)
    .where('id', '=', id)
    .$if(scope.environment !== undefined, (query) => query.where('environment', '=', scope.environment as Environment))
    .returning('id')
    .executeTakeFirst();
  return revoked !== undefined;
}

/** Writes when each of these keys was last used; a later moment that is stored already stays. */
export async function recordLastUsed(transaction: OrganizationTransaction, usedAt: ReadonlyMap<string, Date>): Promise<void> {
  await sql`
    update api_keys set last_used_at = used.at
    from unnest(${[...usedAt.keys()]}::text[], ${[...usedAt.values()].map((at) => at.toISOString())}::timestamptz[]) as used (id, at)
    where api_keys.organization_id = ${transaction.organizationId}
      and api_keys.id = used.id
      and (last_used_at is null or last_used_at < used.at)`.execute(transaction);
}
