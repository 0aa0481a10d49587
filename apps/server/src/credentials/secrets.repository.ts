import { sql } from 'kysely';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { MintedSecret } from './secret.ts';

/** A secret, and the credential that it is to open. */
export interface SecretOfCredential {
  readonly credentialId: string;
  readonly secret: Pick<MintedSecret, 'hash' | 'displayPrefix'>;
}

/** Makes each secret the current one of its credential. */
export async function insertSecrets(
  transaction: OrganizationTransaction,
  secrets: readonly SecretOfCredential[],
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('credential_secrets')
    .values(
      secrets.map(({ credentialId, secret }) => ({
        hash: secret.hash,
        credential_id: credentialId,
        organization_id: transaction.organizationId,
        slot: 'current' as const,
        display_prefix: secret.displayPrefix,
        created_at: now,
        expires_at: null,
      })),
    )
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

/** A secret that is taken already: by which credential of the organization, and in which slot. */
export interface TakenSecret {
  readonly hash: Buffer;
  readonly credentialId: string;
  readonly slot: 'current' | 'previous';
}

/** Those of these secrets that open a credential of the organization. */
export async function findSecrets(transaction: OrganizationTransaction, hashes: readonly Buffer[]): Promise<TakenSecret[]> {
  const rows = await transaction
    .selectFrom('credential_secrets')
    .select(['hash', 'credential_id', 'slot'])
    .where('organization_id', '=', transaction.organizationId)
    .where('hash', '=', sql<Buffer>`any(${hashes}::bytea[])`)
    .execute();
  return rows.map((row) => ({ hash: Buffer.from(row.hash), credentialId: row.credential_id, slot: row.slot }));
}

/** Whether an error says that a secret with this hash exists already, in whichever organization. */
export function isSecretTaken(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'credential_secrets_pkey';
}
