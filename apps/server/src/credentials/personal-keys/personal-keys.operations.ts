import type { Principal } from '@keyrail/contract';
import type { RecordAudit } from '../../audit/record.ts';
import type { OrganizationTransaction } from '../../database/organization-scope.ts';
import { Problem } from '../../http/problems.ts';
import { lockMembership } from '../../members/memberships.repository.ts';
import type { Handlers } from '../../pipeline/handler.ts';
import type { Clock } from '../../runtime/clock.ts';
import { findOnlyCredential } from '../credentials.repository.ts';
import { issueCredential } from '../issue-credential.ts';
import { mintSecret } from '../secret.ts';
import { serializePersonalKey } from '../serialize-credential.ts';
import { revokePersonalKey } from './revoke-personal-key.ts';

export function personalKeyOperations(dependencies: { clock: Clock; recordAudit: RecordAudit }) {
  const { clock } = dependencies;

  return {
    async getPersonalKey({ principal, reader }) {
      const userId = requireUser(principal);
      const row = await findOnlyCredential(reader, { kind: 'personal_key', userId }, clock.now());
      if (!row) throw new Problem('NOT_FOUND', 'This user has no personal key. Generate one with POST.');
      return { status: 200, body: { data: serializePersonalKey(row) } };
    },

    async generatePersonalKey(caller) {
      const { principal, origin, transact } = caller;
      const userId = requireUser(principal);
      const secret = mintSecret('uk_');
      const row = await transact(async (transaction) => {
        await requireMembership(transaction, userId);
        await revokePersonalKey(dependencies, transaction, caller, userId);
        return issueCredential(dependencies, transaction, {
          kind: 'personal_key',
          userId,
          action: 'personal_key.generated',
          name: 'Personal key',
          // The key has the user's permissions at the time of each request.
          grant: { environment: principal.environment, permissions: [] },
          restrictions: { expiresAt: null, allowedIps: [] },
          secret,
          creator: principal,
          origin,
        });
      });
      return {
        status: 201,
        body: { data: { ...serializePersonalKey(row), key: secret.value } },
        headers: { Location: '/api/v1/me/api-key' },
      };
    },

    async destroyPersonalKey(caller) {
      const userId = requireUser(caller.principal);
      await caller.transact(async (transaction) => {
        await requireMembership(transaction, userId);
        await revokePersonalKey(dependencies, transaction, caller, userId);
      });
      return { status: 204, body: undefined };
    },
  } satisfies Partial<Handlers>;
}

/** @throws Problem `USER_REQUIRED` for a credential without a user */
function requireUser(principal: Principal): string {
  if (principal.userId !== null) return principal.userId;
  throw new Problem('USER_REQUIRED', 'Only a user can have a personal key. Sign in, or use a personal key.');
}

/**
 * Locks the user's membership, so that concurrent requests of a user leave one key.
 *
 * @throws Problem `NOT_A_MEMBER` if the user was removed during the request
 */
async function requireMembership(transaction: OrganizationTransaction, userId: string): Promise<void> {
  if (await lockMembership(transaction, userId)) return;
  throw new Problem('NOT_A_MEMBER', 'The user is no longer a member of this organization. Request a new invitation.');
}
