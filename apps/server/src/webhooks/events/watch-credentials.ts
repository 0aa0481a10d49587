import type { WebhookEventType } from '@keyrail/contract';
import { credentialAnnouncement } from '../../credentials/credential-announcement.ts';
import { type CredentialRow, lockCredential } from '../../credentials/credentials.repository.ts';
import { inOrganization, type OrganizationTransaction } from '../../database/organization-scope.ts';
import type { MaintenanceDependencies } from '../maintenance-dependencies.ts';
import { announce } from './announce.ts';
import {
  listExpiring,
  listOldSecretUsed,
  markExpiryAnnounced,
  markUseAnnounced,
  type WatchedCredential,
} from './watched-credentials.repository.ts';

/** So long before it expires it is told that a credential does. */
const EXPIRING_MILLISECONDS = 7 * 86_400_000;

/** So many are told of in one round; the others in the next. */
const AT_ONCE = 200;

/** Announces credentials that expire soon, each once, however many servers look. */
export async function watchExpiry(dependencies: MaintenanceDependencies): Promise<void> {
  const now = dependencies.clock.now();
  const until = new Date(now.getTime() + EXPIRING_MILLISECONDS);
  const expiring = await listExpiring(dependencies.database, { now, until }, AT_ONCE);
  await announceEach(dependencies, expiring, 'expiring', (transaction, row) => markExpiryAnnounced(transaction, row.id, now));
}

/** Announces credentials whose old secret is still used while a rotation is under way: once for each rotation, however many servers look. */
export async function watchOldSecrets(dependencies: MaintenanceDependencies): Promise<void> {
  const now = dependencies.clock.now();
  const used = await listOldSecretUsed(dependencies.database, now, AT_ONCE);
  await announceEach(dependencies, used, 'old_secret_used', (transaction, row) =>
    markUseAnnounced(transaction, row.id, row.secret_created_at, now),
  );
}

/** @param note - notes that it is told; `false` if it was already */
async function announceEach(
  { database, clock, onError, signal }: MaintenanceDependencies,
  watched: readonly WatchedCredential[],
  verb: 'expiring' | 'old_secret_used',
  note: (transaction: OrganizationTransaction, row: CredentialRow) => Promise<boolean>,
): Promise<void> {
  const now = clock.now();
  for (const { id, kind, organization_id } of watched) {
    if (signal.aborted) return;
    await inOrganization(database, organization_id, async (transaction) => {
      const row = await lockCredential(transaction, { kind }, id, now);
      if (!row || !(await note(transaction, row))) return;
      await announce(transaction, now, credentialAnnouncement(`${kind}.${verb}` as WebhookEventType, row));
    }).catch(onError);
  }
}
