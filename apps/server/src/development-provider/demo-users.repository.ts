import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** Somebody with an account at the development provider. */
export interface PersonRow {
  /** The user's id, which is also their `sub`. */
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/**
 * Makes these email addresses accounts of an issuer: the organization's members who were only invited until now, and
 * those who were accounts of it under another address. Nobody is confined yet, for the issuer belongs to the server.
 */
export async function linkPeople(
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

/** The accounts of an issuer with these email addresses. */
export async function listPeople(database: Database, issuer: string, emails: readonly string[]): Promise<readonly PersonRow[]> {
  return database.kysely
    .selectFrom('users')
    .select(['id', 'email', 'name'])
    .where('issuer', '=', issuer)
    .where('email', 'in', emails)
    .orderBy('id')
    .execute();
}
