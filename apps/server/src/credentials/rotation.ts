import type { OrganizationTransaction } from '../database/organization-scope.ts';
import { Problem } from '../http/problems.ts';
import type { CredentialRow } from './credentials.repository.ts';
import type { MintedSecret } from './secret.ts';
import { deleteSecrets, insertSecrets, moveSecret } from './secrets.repository.ts';

/**
 * Gives a new secret to a credential, which the transaction has locked. Without a grace period all earlier secrets are
 * revoked at once. With one, the current secret becomes the previous one and remains valid until the grace period expires. A
 * credential never has more than two secrets.
 *
 * @throws Problem `ROTATION_PENDING` if a grace period is requested during another one
 */
export async function rotateSecret(
  transaction: OrganizationTransaction,
  credential: CredentialRow,
  secret: MintedSecret,
  { gracePeriodSeconds, now }: { readonly gracePeriodSeconds: number; readonly now: Date },
): Promise<void> {
  if (gracePeriodSeconds > 0) {
    if (credential.previous_prefix !== null) {
      throw new Problem('ROTATION_PENDING', 'A rotation is in progress. Finish or abort it first, or rotate without a grace period.');
    }
    // An expired previous secret may still occupy the slot.
    await deleteSecrets(transaction, credential.id, 'previous');
    await moveSecret(transaction, credential.id, { slot: 'previous', expiresAt: new Date(now.getTime() + gracePeriodSeconds * 1_000) });
  } else {
    await deleteSecrets(transaction, credential.id);
  }
  await insertSecrets(transaction, [{ credentialId: credential.id, secret }], now);
}

/** Revokes the previous secret. @throws Problem `NO_ROTATION_PENDING` */
export async function finishRotation(transaction: OrganizationTransaction, credential: CredentialRow): Promise<void> {
  requireRotation(credential);
  await deleteSecrets(transaction, credential.id, 'previous');
}

/** Revokes the current secret and makes the previous one current again, without an expiry. @throws Problem `NO_ROTATION_PENDING` */
export async function abortRotation(transaction: OrganizationTransaction, credential: CredentialRow): Promise<void> {
  requireRotation(credential);
  await deleteSecrets(transaction, credential.id, 'current');
  await moveSecret(transaction, credential.id, { slot: 'current', expiresAt: null });
}

function requireRotation(credential: CredentialRow): void {
  if (credential.previous_prefix === null) {
    throw new Problem('NO_ROTATION_PENDING', 'No rotation is in progress. Rotate with gracePeriodSeconds to start one.');
  }
}
