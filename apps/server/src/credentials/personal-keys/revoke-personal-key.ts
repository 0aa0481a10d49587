import { actorOf } from '../../audit/audit-event.ts';
import type { RecordAudit } from '../../audit/record.ts';
import type { OrganizationTransaction } from '../../database/organization-scope.ts';
import type { Clock } from '../../runtime/clock.ts';
import { credentialAnnouncement } from '../credential-announcement.ts';
import type { CallerContext } from '../credential-manager.ts';
import { findOnlyCredential, revokeCredential } from '../credentials.repository.ts';

/** Revokes a user's personal key, if there is one, with its audit event. The caller must have locked the membership. */
export async function revokePersonalKey(
  { clock, recordAudit }: { clock: Clock; recordAudit: RecordAudit },
  transaction: OrganizationTransaction,
  { principal, origin }: Pick<CallerContext, 'principal' | 'origin'>,
  userId: string,
): Promise<void> {
  const now = clock.now();
  const existing = await findOnlyCredential(transaction, { kind: 'personal_key', userId }, now);
  if (!existing) return;
  await revokeCredential(transaction, existing.id, now);
  await recordAudit(transaction, {
    action: 'personal_key.destroyed',
    actor: actorOf(principal),
    target: { type: 'personal_key', id: existing.id },
    before: { keyPrefix: existing.display_prefix },
    origin,
    announcement: credentialAnnouncement('personal_key.destroyed', existing),
  });
}
