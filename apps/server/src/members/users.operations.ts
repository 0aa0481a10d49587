import type { components, Role } from '@keyrail/contract';
import { actorOf } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import { requireHeld } from '../credentials/grants.ts';
import { revokePersonalKey } from '../credentials/personal-keys/revoke-personal-key.ts';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import { rememberDeletion, wasResourceDeleted } from '../deletions/deleted-resources.repository.ts';
import { readPageRequest, toPage } from '../http/pagination.ts';
import { Problem } from '../http/problems.ts';
import { lockOrganization } from '../organizations/organizations.repository.ts';
import type { Handlers } from '../pipeline/handler.ts';
import type { Clock } from '../runtime/clock.ts';
import { newId, prefixes } from '../runtime/identifiers.ts';
import {
  deleteMembership,
  findMember,
  findMemberByEmail,
  hasAnotherOwner,
  insertMember,
  listMembers,
  lockMembership,
  type MemberRow,
  updateRole,
} from './memberships.repository.ts';
import { rolePermissions } from './roles.ts';

const notFound = (): Problem => new Problem('NOT_FOUND', 'This organization has no such user. Check the id in the path.');

export function userOperations({ clock, recordAudit }: { clock: Clock; recordAudit: RecordAudit }) {
  return {
    async listUsers({ reader, query }) {
      const pageRequest = readPageRequest(prefixes.user, query);
      const rows = await listMembers(reader, pageRequest);
      return { status: 200, body: toPage(rows, pageRequest.limit, serializeUser) };
    },

    async getUser({ reader, path }) {
      const row = await findMember(reader, path.userId);
      if (!row) throw notFound();
      return { status: 200, body: { data: serializeUser(row) } };
    },

    async inviteUser({ principal, origin, transact, body }) {
      requireHeld(principal, rolePermissions[body.role]);
      const row = await transact(async (transaction) => {
        await lockOrganization(transaction);
        if (await findMemberByEmail(transaction, body.email)) {
          throw new Problem('ALREADY_MEMBER', 'A member has this email address. Change the role of that member instead.');
        }
        const id = newId('user');
        await insertMember(
          transaction,
          { id, issuer: null, subject: null, email: body.email, name: body.email, created_at: clock.now() },
          body.role,
        );
        await recordAudit(transaction, {
          action: 'user.invited',
          actor: actorOf(principal),
          target: { type: 'user', id },
          after: { email: body.email, role: body.role },
          origin,
        });
        return requireMember(transaction, id);
      });
      return { status: 201, body: { data: serializeUser(row) }, headers: { Location: `/api/v1/users/${row.id}` } };
    },

    async updateUser({ principal, origin, transact, path, body }) {
      requireHeld(principal, rolePermissions[body.role]);
      const row = await transact(async (transaction) => {
        await lockOrganization(transaction);
        const member = await findMember(transaction, path.userId);
        if (!member) throw notFound();
        // A caller can't take away a role whose permissions the caller does not hold.
        requireHeld(principal, rolePermissions[member.role]);
        if (body.role === member.role) return member;
        await requireAnotherOwner(transaction, member);
        await updateRole(transaction, path.userId, body.role);
        await recordAudit(transaction, {
          action: 'user.role_changed',
          actor: actorOf(principal),
          target: { type: 'user', id: path.userId },
          before: { role: member.role },
          after: { role: body.role },
          origin,
        });
        return requireMember(transaction, path.userId);
      });
      return { status: 200, body: { data: serializeUser(row) } };
    },

    async removeUser({ principal, origin, transact, path }) {
      await transact(async (transaction) => {
        await lockOrganization(transaction);
        await lockMembership(transaction, path.userId);
        const member = await findMember(transaction, path.userId);
        if (!member) {
          if (await wasResourceDeleted(transaction, null, path.userId)) return;
          throw notFound();
        }
        requireHeld(principal, rolePermissions[member.role]);
        await requireAnotherOwner(transaction, member);
        // Deleting the membership deletes the key too, but only an explicit revocation is recorded in the audit.
        await revokePersonalKey({ clock, recordAudit }, transaction, { principal, origin }, path.userId);
        await deleteMembership(transaction, path.userId);
        await rememberDeletion(transaction, { id: path.userId, environment: null }, clock.now());
        await recordAudit(transaction, {
          action: 'user.removed',
          actor: actorOf(principal),
          target: { type: 'user', id: path.userId },
          before: { email: member.email, role: member.role },
          origin,
        });
      });
      return { status: 204, body: undefined };
    },

    listRoles: () => ({
      status: 200,
      body: { data: Object.entries(rolePermissions).map(([role, permissions]) => ({ role: role as Role, permissions: [...permissions] })) },
    }),
  } satisfies Partial<Handlers>;
}

/**
 * After an owner who has signed in, another owner who has signed in must remain. After an owner who is only invited, any
 * other owner is enough, so that an invitation can always be withdrawn.
 *
 * @throws Problem `LAST_OWNER` if no such owner would remain
 */
async function requireAnotherOwner(transaction: OrganizationTransaction, { id, role, issuer }: MemberRow): Promise<void> {
  if (role !== 'owner' || (await hasAnotherOwner(transaction, id, { signedIn: issuer !== null }))) return;
  throw new Problem(
    'LAST_OWNER',
    'An organization must keep an owner who has signed in. Make another user an owner, and have that user sign in first.',
  );
}

async function requireMember(transaction: OrganizationTransaction, userId: string): Promise<MemberRow> {
  const row = await findMember(transaction, userId);
  if (!row) throw new Error(`the user ${userId} was changed in this transaction, but does not exist`);
  return row;
}

function serializeUser(row: MemberRow): components['schemas']['User'] {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    status: row.issuer === null ? 'invited' : 'active',
    createdAt: row.created_at.toISOString(),
  };
}
