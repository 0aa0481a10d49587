import { sql } from 'kysely';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { MintedSecret } from './secret.ts';

/** A secret to insert, and its credential. */
export interface NewSecret {
  readonly credentialId: string;
  readonly secret: Pick<MintedSecret, 'hash' | 'displayPrefix'>;
}

/** Inserts each secret as the current one of its credential. */
export async function insertSecrets(transaction: OrganizationTransaction, secrets: readonly NewSecret[], now: Date): Promise<void> {
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

/** Deletes secrets and, by a foreign key, the access tokens issued for them. */
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

/** Moves a secret to the other slot, which must be empty. */
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

/** A stored secret of the organization. */
export interface StoredSecret {
  readonly hash: Buffer;
  readonly credentialId: string;
  readonly slot: 'current' | 'previous';
}

/** Finds the secrets with these hashes that belong to credentials of the organization. */
export async function findSecrets(transaction: OrganizationTransaction, hashes: readonly Buffer[]): Promise<StoredSecret[]> {
  const rows = await transaction
    .selectFrom('credential_secrets')
    .select(['hash', 'credential_id', 'slot'])
    .where('organization_id', '=', transaction.organizationId)
    .where('hash', '=', sql<Buffer>`any(${hashes}::bytea[])`)
    .execute();
  return rows.map((row) => ({ hash: Buffer.from(row.hash), credentialId: row.credential_id, slot: row.slot }));
}

/** Whether an error means that a secret with the same hash exists in any organization. */
export function isDuplicateSecret(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'credential_secrets_pkey';
}
