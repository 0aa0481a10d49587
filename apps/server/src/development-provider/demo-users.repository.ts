import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** A user with an account at the development provider. */
export interface DemoUserRow {
  /** The user's id, which is also the `sub`. */
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/**
 * Links the users with these email addresses to an issuer: the organization's invited users, and users that were linked to
 * an earlier issuer, since the issuer contains the port. It runs outside any organization's scope.
 */
export async function linkDemoUsers(
  database: Database,
  link: { readonly issuer: string; readonly organizationId: string; readonly emails: readonly string[] },
): Promise<void> {
  await sql`
    update users set issuer = ${link.issuer}, subject = id
    where email = any(${link.emails}) and (
      issuer is not null
      or id in (select user_id from memberships where organization_id = ${link.organizationId})
        and not exists (select from users known where known.email = users.email and known.issuer is not null)
    )`.execute(database.kysely);
}

/** Lists the users of an issuer with these email addresses. */
export async function listDemoUsers(database: Database, issuer: string, emails: readonly string[]): Promise<readonly DemoUserRow[]> {
  return database.kysely
    .selectFrom('users')
    .select(['id', 'email', 'name'])
    .where('issuer', '=', issuer)
    .where('email', 'in', emails)
    .orderBy('id')
    .execute();
}
