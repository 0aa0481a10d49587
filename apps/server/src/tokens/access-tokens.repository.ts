import type { Insertable } from 'kysely';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';

/** Writes an access token down, and clears away those of the organization that have expired. */
export async function insertAccessToken(
  transaction: OrganizationTransaction,
  token: Omit<Insertable<Tables['access_tokens']>, 'organization_id'>,
): Promise<void> {
  await transaction
    .deleteFrom('access_tokens')
    .where('organization_id', '=', transaction.organizationId)
    .where('expires_at', '<=', token.issued_at)
    .execute();
  await transaction
    .insertInto('access_tokens')
    .values({ ...token, organization_id: transaction.organizationId })
    .execute();
}

/**
 * Takes an access token away.
 *
 * @param clientId - whose it must be, if it must be anyone's
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

/** Whether an error says that the secret which the token was to be got with has just ended. */
export function isSecretGone(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'access_tokens_of_live_secret';
}
