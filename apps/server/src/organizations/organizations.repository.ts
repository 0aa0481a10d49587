import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../database/database.ts';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';

/** Makes the organization that the transaction is confined to. */
export async function insertOrganization(
  transaction: OrganizationTransaction,
  organization: { name: string; created_at: Date },
): Promise<void> {
  await transaction
    .insertInto('organizations')
    .values({ ...organization, id: transaction.organizationId })
    .execute();
}

/** Makes a user, and a member of the organization. */
export async function insertMember(
  transaction: OrganizationTransaction,
  user: Insertable<Tables['users']>,
  role: Insertable<Tables['memberships']>['role'],
): Promise<void> {
  await transaction.insertInto('users').values(user).execute();
  await transaction
    .insertInto('memberships')
    .values({ organization_id: transaction.organizationId, user_id: user.id, role, created_at: user.created_at })
    .execute();
}

/** The organization's earliest owner. */
export async function findFirstOwner(transaction: OrganizationTransaction): Promise<Selectable<Tables['users']> | undefined> {
  return transaction
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .selectAll('users')
    .where('memberships.organization_id', '=', transaction.organizationId)
    .where('memberships.role', '=', 'owner')
    .orderBy('users.id')
    .executeTakeFirst();
}

/** The first organization of the server; `undefined` while it is empty. For setting up, before there is anybody to scope by. */
export async function findFirstOrganization(database: Database): Promise<Selectable<Tables['organizations']> | undefined> {
  return database.kysely.selectFrom('organizations').selectAll().orderBy('id').executeTakeFirst();
}
