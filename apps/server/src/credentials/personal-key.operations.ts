import { actorOf } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { inOrganization, type OrganizationTransaction } from '../database/organization-scope.ts';
import type { Handlers } from '../http/handler.ts';
import { Problem } from '../http/problems.ts';
import { holdMembership } from '../organizations/memberships.repository.ts';
import { endCredential, findOnlyCredential } from './credentials.repository.ts';
import { issueCredential } from './issue.ts';
import type { Caller } from './manage.ts';
import { presentPersonalKey } from './present.ts';
import type { Principal } from './principal.ts';
import { mintSecret } from './secret.ts';

export function personalKeyOperations(dependencies: { database: Database; clock: Clock; recordAudit: RecordAudit }) {
  const { database, clock, recordAudit } = dependencies;

  /** Ends the user's key, if there is one. The membership is held, so that a user who generates twice at once has one key. */
  async function endExisting(
    transaction: OrganizationTransaction,
    { principal, origin }: Caller,
    userId: string,
    now: Date,
  ): Promise<void> {
    await holdMembership(transaction, userId);
    const existing = await findOnlyCredential(transaction, { kind: 'personal_key', userId }, now);
    if (!existing) return;
    await endCredential(transaction, existing.id, now);
    await recordAudit(transaction, {
      action: 'personal_key.destroyed',
      actor: actorOf(principal),
      target: { type: 'personal_key', id: existing.id },
      before: { keyPrefix: existing.display_prefix },
      origin,
    });
  }

  return {
    async getPersonalKey({ principal }) {
      const userId = requireUser(principal);
      const row = await inOrganization(database, principal.organization.id, (transaction) =>
        findOnlyCredential(transaction, { kind: 'personal_key', userId }, clock.now()),
      );
      if (!row) throw new Problem('NOT_FOUND', 'You have no personal key. Generate one with POST.');
      return { status: 200, body: { data: presentPersonalKey(row) } };
    },

    async generatePersonalKey(caller) {
      const { principal, origin } = caller;
      const userId = requireUser(principal);
      const secret = mintSecret('uk_');
      const row = await inOrganization(database, principal.organization.id, async (transaction) => {
        await endExisting(transaction, caller, userId, clock.now());
        return issueCredential(dependencies, transaction, {
          kind: 'personal_key',
          userId,
          action: 'personal_key.generated',
          name: 'Personal key',
          // What it may do is what the user may, at each request.
          grant: { environment: principal.environment, permissions: [] },
          restrictions: { expiresAt: null, allowedIps: [] },
          secret,
          creator: principal,
          origin,
        });
      });
      return {
        status: 201,
        body: { data: { ...presentPersonalKey(row), key: secret.value } },
        headers: { Location: '/api/v1/me/api-key' },
      };
    },

    async destroyPersonalKey(caller) {
      const userId = requireUser(caller.principal);
      await inOrganization(database, caller.principal.organization.id, (transaction) =>
        endExisting(transaction, caller, userId, clock.now()),
      );
      return { status: 204, body: undefined };
    },
  } satisfies Partial<Handlers>;
}

/** @throws Problem `USER_REQUIRED` for a credential that no person stands behind */
function requireUser(principal: Principal): string {
  if (principal.userId !== null) return principal.userId;
  throw new Problem('USER_REQUIRED', 'Only a person has a personal key: sign in, or use a personal key.');
}
