import type { CredentialKind } from '@keyrail/contract';
import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import type { OrganizationTransaction } from '../../database/organization-scope.ts';

/** A credential that something may be to be told of. */
export interface WatchedCredential {
  readonly id: string;
  readonly organization_id: string;
  readonly kind: CredentialKind;
}

/**
 * Credentials of all organizations that expire until a moment, of which that was not told yet though a webhook asks for it;
 * the first to expire first.
 */
export async function listExpiring(
  database: Database,
  range: { readonly now: Date; readonly until: Date },
  limit: number,
): Promise<WatchedCredential[]> {
  return database.kysely
    .selectFrom('credentials')
    .select(['id', 'organization_id', 'kind'])
    .where('revoked_at', 'is', null)
    .where('expiry_announced_at', 'is', null)
    .where('expires_at', '>', range.now)
    .where('expires_at', '<=', range.until)
    .where(isAskedFor('expiring'))
    .orderBy('expires_at')
    .limit(limit)
    .execute();
}

/**
 * Credentials of all organizations whose previous secret was used since the rotation that is under way, of which that was
 * not told yet though a webhook asks for it.
 */
export async function listOldSecretUsed(database: Database, now: Date, limit: number): Promise<WatchedCredential[]> {
  return database.kysely
    .selectFrom('credential_secrets as previous')
    .innerJoin('credential_secrets as current', (join) =>
      join.onRef('current.credential_id', '=', 'previous.credential_id').on('current.slot', '=', 'current'),
    )
    .innerJoin('credentials', 'credentials.id', 'previous.credential_id')
    .select(['credentials.id', 'credentials.organization_id', 'credentials.kind'])
    .where('previous.slot', '=', 'previous')
    .where('previous.expires_at', '>', now)
    .whereRef('previous.last_used_at', '>', 'current.created_at')
    .where((expression) =>
      expression.or([
        expression('previous.use_announced_at', 'is', null),
        expression('previous.use_announced_at', '<', expression.ref('current.created_at')),
      ]),
    )
    .where(isAskedFor('old_secret_used'))
    .limit(limit)
    .execute();
}

/** Whether a webhook would be told of it: one that is made later is not to find that it was told to nobody. */
function isAskedFor(verb: string) {
  return sql<boolean>`exists (
    select from webhooks
    where webhooks.organization_id = credentials.organization_id and webhooks.environment = credentials.environment
      and webhooks.enabled and webhooks.deleted_at is null and credentials.kind || ${`.${verb}`} = any (webhooks.events)
  )`;
}

/** Notes that it is told that the credential, which the transaction holds, expires. `false` if that was told already. */
export async function markExpiryAnnounced(transaction: OrganizationTransaction, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('credentials')
    .set({ expiry_announced_at: now })
    .where('organization_id', '=', transaction.organizationId)
    .where('id', '=', id)
    .where('expiry_announced_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Notes that it is told that the previous secret of the credential, which the transaction holds, was used. `false` if that
 * was told already, in the rotation that began at `rotatedAt`.
 */
export async function markUseAnnounced(transaction: OrganizationTransaction, id: string, rotatedAt: Date, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('credential_secrets')
    .set({ use_announced_at: now })
    .where('organization_id', '=', transaction.organizationId)
    .where('credential_id', '=', id)
    .where('slot', '=', 'previous')
    .where('last_used_at', '>', rotatedAt)
    .where((expression) => expression.or([expression('use_announced_at', 'is', null), expression('use_announced_at', '<', rotatedAt)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
