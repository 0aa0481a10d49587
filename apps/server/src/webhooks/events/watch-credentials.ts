import type { WebhookEventType } from '@keyrail/contract';
import { credentialAnnouncement } from '../../credentials/credential-announcement.ts';
import { type CredentialRow, lockCredential } from '../../credentials/credentials.repository.ts';
import { inOrganization, type OrganizationTransaction } from '../../database/organization-scope.ts';
import type { MaintenanceDependencies } from '../maintenance-dependencies.ts';
import { announce } from './announce.ts';
import {
  listExpiring,
  listWithPreviousSecretUsed,
  markExpiryAnnounced,
  markPreviousSecretUseAnnounced,
  type WatchedCredential,
} from './watched-credentials.repository.ts';

/** The time before a credential expires at which webhooks are notified. */
const EXPIRING_MILLISECONDS = 7 * 86_400_000;

/** The most credentials that are announced in one round. The next round announces the others. */
const BATCH_SIZE = 200;

/** Announces credentials that expire soon. Each is announced once, even if several servers run this at the same time. */
export async function watchExpiry(dependencies: MaintenanceDependencies): Promise<void> {
  const now = dependencies.clock.now();
  const until = new Date(now.getTime() + EXPIRING_MILLISECONDS);
  const expiring = await listExpiring(dependencies.database, { now, until }, BATCH_SIZE);
  await announceEach(dependencies, expiring, 'expiring', (transaction, row) => markExpiryAnnounced(transaction, row.id, now));
}

/**
 * Announces credentials whose previous secret is still used during the grace period of a rotation. Each rotation is announced
 * once, even if several servers run this at the same time.
 */
export async function watchPreviousSecrets(dependencies: MaintenanceDependencies): Promise<void> {
  const now = dependencies.clock.now();
  const credentials = await listWithPreviousSecretUsed(dependencies.database, now, BATCH_SIZE);
  await announceEach(dependencies, credentials, 'old_secret_used', (transaction, row) =>
    markPreviousSecretUseAnnounced(transaction, row.id, row.secret_created_at, now),
  );
}

/** @param markAnnounced - records that the credential is announced; `false` if it was announced before */
async function announceEach(
  { database, clock, onError, signal }: MaintenanceDependencies,
  credentials: readonly WatchedCredential[],
  verb: 'expiring' | 'old_secret_used',
  markAnnounced: (transaction: OrganizationTransaction, row: CredentialRow) => Promise<boolean>,
): Promise<void> {
  const now = clock.now();
  for (const { id, kind, organization_id } of credentials) {
    if (signal.aborted) return;
    await inOrganization(database, organization_id, async (transaction) => {
      const row = await lockCredential(transaction, { kind }, id, now);
      if (!row || !(await markAnnounced(transaction, row))) return;
      await announce(transaction, now, credentialAnnouncement(`${kind}.${verb}` as WebhookEventType, row));
    }).catch(onError);
  }
}
