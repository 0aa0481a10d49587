import { type Insertable, sql } from 'kysely';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';

/** Any number, as long as no other advisory lock of an organization uses it. */
const CLEANUP_LOCK = 1;

/** Stores an access token, and deletes the expired ones of the organization. */
export async function insertAccessToken(
  transaction: OrganizationTransaction,
  token: Omit<Insertable<Tables['access_tokens']>, 'organization_id'>,
): Promise<void> {
  const { organizationId } = transaction;
  // The insert comes first: it waits for a rotation of the secret, which may wait for rows that the clean-up deletes.
  await transaction
    .insertInto('access_tokens')
    .values({ ...token, organization_id: organizationId })
    .execute();
  // Only one transaction at a time cleans up, and the others skip it: two that delete the same rows could deadlock.
  await transaction
    .deleteFrom('access_tokens')
    .where('organization_id', '=', organizationId)
    .where('expires_at', '<=', token.issued_at)
    .where(sql<boolean>`(select pg_try_advisory_xact_lock(hashtextextended(${organizationId}, ${CLEANUP_LOCK})))`)
    .execute();
}

/**
 * Deletes an access token.
 *
 * @param clientId - the client that the token must belong to; if left out, any client of the organization
 * @returns `false` if the organization, or that client, has no such token
 */
export async function deleteAccessToken(transaction: OrganizationTransaction, hash: Buffer, clientId?: string): Promise<boolean> {
  let query = transaction.deleteFrom('access_tokens').where('organization_id', '=', transaction.organizationId).where('hash', '=', hash);
  if (clientId !== undefined) {
    query = query.where('secret_hash', 'in', (expression) =>
      expression
        .selectFrom('credential_secrets')
        .select('credential_secrets.hash')
        .where('organization_id', '=', transaction.organizationId)
        .where('credential_id', '=', clientId),
    );
  }
  const { numDeletedRows } = await query.executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Whether the error says that the client secret was revoked or rotated during the exchange for a token. */
export function isSecretRevoked(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'access_tokens_of_live_secret';
}
