import type { Role } from '@keyrail/contract';
import type { Insertable, Selectable } from 'kysely';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';
import type { PageRequest } from '../http/pagination.ts';

/** A user as a member of the organization. */
export interface MemberRow extends Selectable<Tables['users']> {
  readonly role: Role;
}

/** Makes a user, and a member of the organization. */
export async function insertMember(transaction: OrganizationTransaction, user: Insertable<Tables['users']>, role: Role): Promise<void> {
  await transaction.insertInto('users').values(user).execute();
  await transaction
    .insertInto('memberships')
    .values({ organization_id: transaction.organizationId, user_id: user.id, role, created_at: user.created_at })
    .execute();
}

/** Newest first, and one more than the stretch's limit where there are more. */
export async function listMembers(reader: OrganizationReader, pageRequest: PageRequest): Promise<MemberRow[]> {
  let query = members(reader)
    .orderBy('users.id', 'desc')
    .limit(pageRequest.limit + 1);
  if (pageRequest.after !== undefined) query = query.where('users.id', '<', pageRequest.after);
  return query.execute();
}

/** So many members at most, those who joined first. */
export async function listFirstMembers(reader: OrganizationReader, count: number): Promise<MemberRow[]> {
  return members(reader).orderBy('memberships.created_at').orderBy('users.id').limit(count).execute();
}

export async function findMember(reader: OrganizationReader, userId: string): Promise<MemberRow | undefined> {
  return members(reader).where('users.id', '=', userId).executeTakeFirst();
}

/** The member with this email address, in whichever case it is written. */
export async function findMemberByEmail(transaction: OrganizationTransaction, email: string): Promise<MemberRow | undefined> {
  return members(transaction)
    .where((expression) => expression(expression.fn<string>('lower', ['users.email']), '=', email.toLowerCase()))
    .executeTakeFirst();
}

/** The organization's earliest owner. */
export async function findFirstOwner(transaction: OrganizationTransaction): Promise<MemberRow | undefined> {
  return members(transaction).where('memberships.role', '=', 'owner').orderBy('users.id').executeTakeFirst();
}

/** Holds a membership until the transaction ends, so that what hangs on it is changed by one at a time; `false` if there is none. */
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

/** Whether somebody else is an owner too; `signedIn` asks for one who has signed in, since whoever is only invited may never come. */
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

/** Ends a membership, and with it the member's personal key. */
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
