import type { OrganizationTransaction } from '../database/organization-scope.ts';
import { Problem } from '../http/problems.ts';
import type { CredentialRow } from './credentials.repository.ts';
import type { MintedSecret } from './secret.ts';
import { deleteSecrets, insertSecrets, moveSecret } from './secrets.repository.ts';

/**
 * Gives a credential, which the transaction holds, a new secret. Without a grace period all earlier ones end at once.
 * With one, the current secret becomes the previous, and works until its end. There are never more than two.
 *
 * @throws Problem `ROTATION_PENDING` for a grace period while another runs
 */
export async function rotateSecret(
  transaction: OrganizationTransaction,
  credential: CredentialRow,
  secret: MintedSecret,
  { gracePeriodSeconds, now }: { readonly gracePeriodSeconds: number; readonly now: Date },
): Promise<void> {
  if (gracePeriodSeconds > 0) {
    if (credential.previous_prefix !== null) {
      throw new Problem('ROTATION_PENDING', 'A rotation is under way. Finish or abort it first, or rotate without a grace period.');
    }
    // A previous secret whose time is over may still stand in its slot.
    await deleteSecrets(transaction, credential.id, 'previous');
    await moveSecret(transaction, credential.id, { slot: 'previous', expiresAt: new Date(now.getTime() + gracePeriodSeconds * 1_000) });
  } else {
    await deleteSecrets(transaction, credential.id);
  }
  await insertSecrets(transaction, [{ credentialId: credential.id, secret }], now);
}

/** Ends the previous secret. @throws Problem `NO_ROTATION_PENDING` */
export async function finishRotation(transaction: OrganizationTransaction, credential: CredentialRow): Promise<void> {
  requireRotation(credential);
  await deleteSecrets(transaction, credential.id, 'previous');
}

/** Ends the current secret and makes the previous one current again, without an end. @throws Problem `NO_ROTATION_PENDING` */
export async function abortRotation(transaction: OrganizationTransaction, credential: CredentialRow): Promise<void> {
  requireRotation(credential);
  await deleteSecrets(transaction, credential.id, 'current');
  await moveSecret(transaction, credential.id, { slot: 'current', expiresAt: null });
}

function requireRotation(credential: CredentialRow): void {
  if (credential.previous_prefix === null) {
    throw new Problem('NO_ROTATION_PENDING', 'There is no rotation under way: rotate with gracePeriodSeconds to begin one.');
  }
}
