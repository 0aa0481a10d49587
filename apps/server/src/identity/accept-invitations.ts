import type { RecordAudit } from '../audit/record.ts';
import type { Database } from '../database/database.ts';
import { inOrganization } from '../database/organization-scope.ts';
import type { RequestOrigin } from '../http/request-origin.ts';
import type { Identity } from './identity.ts';
import { type AcceptedInvitation, acceptInvitation, findInvitations } from './users.repository.ts';

/** Makes the user a member of every organization that has invited the user's verified email address. */
export async function acceptInvitations(
  { database, recordAudit }: { database: Database; recordAudit: RecordAudit },
  identity: Identity & { readonly verifiedEmail: string },
  origin: RequestOrigin,
): Promise<void> {
  for (const invitation of await findInvitations(database, identity.verifiedEmail)) {
    let accepted: AcceptedInvitation | undefined;
    await inOrganization(
      database,
      invitation.organization_id,
      async (transaction) => {
        if (!accepted) return;
        const { userId, email, role, wasMember } = accepted;
        await recordAudit(transaction, {
          action: wasMember ? 'user.removed' : 'user.joined',
          actor: { type: 'user', id: userId },
          target: { type: 'user', id: wasMember ? invitation.user_id : userId },
          before: { userId: invitation.user_id, email, status: 'invited' },
          after: wasMember ? null : { userId, email, role, status: 'active' },
          origin,
        });
      },
      async (transaction) => {
        accepted = await acceptInvitation(transaction, invitation, identity);
      },
    );
  }
}
