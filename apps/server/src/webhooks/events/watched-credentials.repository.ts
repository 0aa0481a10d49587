import type { CredentialKind } from '@keyrail/contract';
import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import type { OrganizationTransaction } from '../../database/organization-scope.ts';

/** A credential that may have to be announced. */
export interface WatchedCredential {
  readonly id: string;
  readonly organization_id: string;
  readonly kind: CredentialKind;
}

/**
 * Lists credentials of all organizations that expire in a range of time, whose expiry was not announced yet, and to whose expiry
 * a webhook subscribes. The first to expire comes first.
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
    .where(hasSubscriber('expiring'))
    .orderBy('expires_at')
    .limit(limit)
    .execute();
}

/**
 * Lists credentials of all organizations whose previous secret was used after the rotation that is in progress. Leaves out the
 * credentials for which this was announced already, or to whose event no webhook subscribes.
 */
export async function listWithPreviousSecretUsed(database: Database, now: Date, limit: number): Promise<WatchedCredential[]> {
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
    .where(hasSubscriber('old_secret_used'))
    .limit(limit)
    .execute();
}

/**
 * Whether an enabled webhook subscribes to this event of the credential. Without one, nothing is marked as announced, so a webhook
 * that is created later still receives the event.
 */
function hasSubscriber(verb: string) {
  return sql<boolean>`exists (
    select from webhooks
    where webhooks.organization_id = credentials.organization_id and webhooks.environment = credentials.environment
      and webhooks.enabled and webhooks.deleted_at is null and credentials.kind || ${`.${verb}`} = any (webhooks.events)
  )`;
}

/**
 * Records that the expiry of a credential is announced. The transaction has locked the credential.
 *
 * @returns `false` if it was announced before
 */
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
 * Records that the use of a credential's previous secret is announced. The transaction has locked the credential.
 *
 * @returns `false` if it was announced before in the rotation that started at `rotatedAt`
 */
export async function markPreviousSecretUseAnnounced(
  transaction: OrganizationTransaction,
  id: string,
  rotatedAt: Date,
  now: Date,
): Promise<boolean> {
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
