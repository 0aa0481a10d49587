import type { Role } from '@keyrail/contract';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';
import type { PageRequest } from '../http/pagination.ts';

/** A user as a member of the organization. */
export interface MemberRow extends Selectable<Tables['users']> {
  readonly role: Role;
}

/** Inserts a user and the user's membership in the organization. */
export async function insertMember(transaction: OrganizationTransaction, user: Insertable<Tables['users']>, role: Role): Promise<void> {
  await transaction.insertInto('users').values(user).execute();
  await transaction
    .insertInto('memberships')
    .values({ organization_id: transaction.organizationId, user_id: user.id, role, created_at: user.created_at })
    .execute();
}

/** Lists members, newest first: one more than the limit of the page if there is a next page. */
export async function listMembers(reader: OrganizationReader, pageRequest: PageRequest): Promise<MemberRow[]> {
  let query = members(reader)
    .orderBy('users.id', 'desc')
    .limit(sql.lit(pageRequest.limit + 1));
  if (pageRequest.after !== undefined) query = query.where('users.id', '<', pageRequest.after);
  return query.execute();
}

/** Lists at most `count` members, in the order in which they joined. */
export async function listFirstMembers(reader: OrganizationReader, count: number): Promise<MemberRow[]> {
  return members(reader).orderBy('memberships.created_at').orderBy('users.id').limit(sql.lit(count)).execute();
}

export async function findMember(reader: OrganizationReader, userId: string): Promise<MemberRow | undefined> {
  return members(reader).where('users.id', '=', userId).executeTakeFirst();
}

/** Finds a member by email address, ignoring case. */
export async function findMemberByEmail(transaction: OrganizationTransaction, email: string): Promise<MemberRow | undefined> {
  return members(transaction)
    .where((expression) => expression(expression.fn<string>('lower', ['users.email']), '=', email.toLowerCase()))
    .executeTakeFirst();
}

/** Returns the owner with the oldest user id. */
export async function findFirstOwner(transaction: OrganizationTransaction): Promise<MemberRow | undefined> {
  return members(transaction).where('memberships.role', '=', 'owner').orderBy('users.id').executeTakeFirst();
}

/** Locks a membership until the transaction ends, so that changes that depend on it run one at a time; `false` if it does not exist. */
export async function lockMembership(transaction: OrganizationTransaction, userId: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('memberships')
    .select('role')
    .where('organization_id', '=', transaction.organizationId)
    .where('user_id', '=', userId)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the organization has another owner; with `signedIn`, one who has signed in, since an invited user may never do so. */
export async function hasAnotherOwner(
  transaction: OrganizationTransaction,
  userId: string,
  { signedIn }: { readonly signedIn: boolean },
): Promise<boolean> {
  let others = members(transaction).where('memberships.role', '=', 'owner').where('users.id', '<>', userId).limit(1);
  if (signedIn) others = others.where('users.issuer', 'is not', null);
  return (await others.executeTakeFirst()) !== undefined;
}

export async function updateRole(transaction: OrganizationTransaction, userId: string, role: Role): Promise<void> {
  await transaction
    .updateTable('memberships')
    .set({ role })
    .where('organization_id', '=', transaction.organizationId)
    .where('user_id', '=', userId)
    .execute();
}

/** Deletes a membership and, by a foreign key, the member's personal key. */
export async function deleteMembership(transaction: OrganizationTransaction, userId: string): Promise<void> {
  await transaction
    .deleteFrom('memberships')
    .where('organization_id', '=', transaction.organizationId)
    .where('user_id', '=', userId)
    .execute();
}

function members(reader: OrganizationReader) {
  return reader
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select(['users.id', 'users.issuer', 'users.subject', 'users.email', 'users.name', 'users.created_at', 'memberships.role'])
    .where('memberships.organization_id', '=', reader.organizationId);
}
