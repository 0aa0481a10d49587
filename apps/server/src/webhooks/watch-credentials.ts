import type { Clock } from '../clock.ts';
import { announcementOf } from '../credentials/announcement.ts';
import { type CredentialRow, holdCredential } from '../credentials/credentials.repository.ts';
import type { Database } from '../database/database.ts';
import { inOrganization, type OrganizationTransaction } from '../database/organization-scope.ts';
import { announce } from './announce.ts';
import { listExpiring, listOldSecretUsed, noteExpiryTold, noteUseTold, type Watched } from './watched-credentials.repository.ts';
import type { EventType } from './webhook.ts';

/** So long before it expires it is told that a credential does. */
const EXPIRING_MILLISECONDS = 7 * 86_400_000;

/** So many are told of in one round; the others in the next. */
const AT_ONCE = 200;

/**
 * Announces what happens to credentials by itself: that one expires soon, and that the old secret is still used while a rotation is
 * under way. Each is told once, however many servers look.
 */
export async function watchCredentials({ database, clock }: { database: Database; clock: Clock }): Promise<void> {
  const now = clock.now();

  async function tell(
    watched: Watched,
    verb: 'expiring' | 'old_secret_used',
    note: (transaction: OrganizationTransaction, row: CredentialRow) => Promise<boolean>,
  ): Promise<void> {
    await inOrganization(database, watched.organization_id, async (transaction) => {
      const row = await holdCredential(transaction, { kind: watched.kind }, watched.id, now);
      if (!row || !(await note(transaction, row))) return;
      await announce(transaction, now, announcementOf(`${watched.kind}.${verb}` as EventType, row));
    });
  }

  const until = new Date(now.getTime() + EXPIRING_MILLISECONDS);
  for (const watched of await listExpiring(database, { now, until }, AT_ONCE)) {
    await tell(watched, 'expiring', (transaction, row) => noteExpiryTold(transaction, row.id, now));
  }
  for (const watched of await listOldSecretUsed(database, now, AT_ONCE)) {
    await tell(watched, 'old_secret_used', (transaction, row) => noteUseTold(transaction, row.id, row.secret_created_at, now));
  }
}
