import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { MintedSecret } from './secret.ts';

/** Makes a secret the current one of its credential. */
export async function insertSecret(
  transaction: OrganizationTransaction,
  credentialId: string,
  secret: Pick<MintedSecret, 'hash' | 'displayPrefix'>,
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('credential_secrets')
    .values({
      hash: secret.hash,
      credential_id: credentialId,
      organization_id: transaction.organizationId,
      slot: 'current',
      display_prefix: secret.displayPrefix,
      created_at: now,
      expires_at: null,
    })
    .execute();
}

/** Takes secrets away, and with each the access tokens that were got with it. */
export async function deleteSecrets(
  transaction: OrganizationTransaction,
  credentialId: string,
  slot?: 'current' | 'previous',
): Promise<void> {
  let query = transaction
    .deleteFrom('credential_secrets')
    .where('organization_id', '=', transaction.organizationId)
    .where('credential_id', '=', credentialId);
  if (slot !== undefined) query = query.where('slot', '=', slot);
  await query.execute();
}

/** Moves a secret to the other slot, which has to be free. */
export async function moveSecret(
  transaction: OrganizationTransaction,
  credentialId: string,
  to: { readonly slot: 'previous'; readonly expiresAt: Date } | { readonly slot: 'current'; readonly expiresAt: null },
): Promise<void> {
  await transaction
    .updateTable('credential_secrets')
    .set({ slot: to.slot, expires_at: to.expiresAt })
    .where('organization_id', '=', transaction.organizationId)
    .where('credential_id', '=', credentialId)
    .execute();
}

/** The id of the organization's credential with this secret. */
export async function findCredentialOfSecret(transaction: OrganizationTransaction, hash: Buffer): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('credential_secrets')
    .select('credential_id')
    .where('organization_id', '=', transaction.organizationId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row?.credential_id;
}

/** Whether an error says that a secret with this hash exists already, in whichever organization. */
export function isSecretTaken(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'credential_secrets_pkey';
}
