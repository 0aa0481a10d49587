import type { Role } from '@keyrail/contract';
import { type ExpressionBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { lockOrganizationById } from '../organizations/organizations.repository.ts';
import type { Identity } from './identity.ts';

/** A person who asks for something. */
export interface PersonKey {
  readonly subject: string;
  /** The organization that they name, if they do. */
  readonly organizationId: string | undefined;
  readonly verifiedEmail: string | undefined;
}

/** A person's membership, and whether more memberships wait for them. */
export interface PersonRow {
  /** Which of the persons asked about: its place among them, from 1 on. */
  readonly place: number;
  /** Whether there are invitations to their email address. */
  readonly is_invited: boolean;
  /** These are `null` together, for who is no member. */
  readonly user_id: string | null;
  readonly role: Role | null;
  readonly organization_id: string | null;
  readonly organization_name: string | null;
  readonly rate_limit: number | null;
  readonly rate_limit_window_seconds: number | null;
  readonly max_requests_per_hour: number | null;
}

const FIND_PEOPLE = `
  select
    asked.place::integer as place, m.user_id, m.role, m.organization_id, m.organization_name,
    m.rate_limit, m.rate_limit_window_seconds, m.max_requests_per_hour,
    exists (
      select from users invited join memberships on memberships.user_id = invited.id
      where invited.issuer is null and lower(invited.email) = lower(asked.email)
    ) as is_invited
  from unnest($2::text[], $3::text[], $4::text[]) with ordinality as asked (subject, organization_id, email, place)
  left join users u on u.issuer = $1 and u.subject = asked.subject
  left join lateral (
    select
      memberships.user_id, memberships.role, organizations.id as organization_id, organizations.name as organization_name,
      organizations.rate_limit, organizations.rate_limit_window_seconds, organizations.max_requests_per_hour
    from memberships join organizations on organizations.id = memberships.organization_id
    where memberships.user_id = u.id and (asked.organization_id is null or organizations.id = asked.organization_id)
    limit 2
  ) m on true`;

/**
 * The memberships of people who signed in with this issuer: of each person at least one row, and at most two, for that
 * tells that there are several. This is a query outside an organization's scope, for it finds the organization.
 */
export async function findPeople(database: Database, issuer: string, people: readonly PersonKey[]): Promise<readonly PersonRow[]> {
  return database.lookUp<PersonRow>(FIND_PEOPLE, [
    issuer,
    people.map(({ subject }) => subject),
    people.map(({ organizationId }) => organizationId ?? null),
    people.map(({ verifiedEmail }) => verifiedEmail ?? null),
  ]);
}

/** A membership that waits for somebody to sign in. */
export interface InvitationRow {
  /** The user who stands for them until then. */
  readonly user_id: string;
  readonly organization_id: string;
}

const FIND_INVITATIONS = `
  select users.id as user_id, memberships.organization_id
  from users join memberships on memberships.user_id = users.id
  where users.issuer is null and lower(users.email) = lower($1)
  order by users.id limit 100`;

/** The invitations to an email address, the oldest first, whichever organization they are of. */
export async function findInvitations(database: Database, email: string): Promise<readonly InvitationRow[]> {
  return database.lookUp<InvitationRow>(FIND_INVITATIONS, [email]);
}

/** How an invitation ended. */
export interface Acceptance {
  readonly userId: string;
  readonly email: string;
  readonly role: Role;
  /** Whether they were a member already, so that the invitation has only gone. */
  readonly wasMember: boolean;
}

/**
 * Gives an invitation's membership to the person: the user who stood for them becomes them or, if they are known
 * already, makes way for them. The organization is held, and so is the person, so that this happens once.
 *
 * @param transaction - one that is not confined yet, for it touches a user of no organization
 * @returns `undefined` if the invitation is gone
 */
export async function acceptInvitation(
  transaction: Transaction<Tables>,
  invitation: InvitationRow,
  identity: Identity,
): Promise<Acceptance | undefined> {
  await lockOrganizationById(transaction, invitation.organization_id);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${identity.issuer} ${identity.subject}`}, 0))`.execute(transaction);
  const invited = await transaction
    .selectFrom('users')
    .innerJoin('memberships', 'memberships.user_id', 'users.id')
    .select(['users.email', 'memberships.role'])
    .where('users.id', '=', invitation.user_id)
    .where('users.issuer', 'is', null)
    .where('memberships.organization_id', '=', invitation.organization_id)
    .forUpdate('users')
    .executeTakeFirst();
  if (!invited) return undefined;

  const known = await transaction
    .selectFrom('users')
    .leftJoin('memberships', (join) =>
      join.onRef('memberships.user_id', '=', 'users.id').on('memberships.organization_id', '=', invitation.organization_id),
    )
    .select(['users.id', 'memberships.role'])
    .where('users.issuer', '=', identity.issuer)
    .where('users.subject', '=', identity.subject)
    .executeTakeFirst();
  if (!known) await becomeUser(transaction, invitation.user_id, identity);
  else await makeWay(transaction, invitation, known);
  return { userId: known?.id ?? invitation.user_id, ...invited, wasMember: Boolean(known?.role) };
}

async function becomeUser(transaction: Transaction<Tables>, userId: string, { issuer, subject, name }: Identity): Promise<void> {
  await transaction
    .updateTable('users')
    .set({ issuer, subject, ...(name !== undefined && { name }) })
    .where('id', '=', userId)
    .execute();
}

async function makeWay(
  transaction: Transaction<Tables>,
  invitation: InvitationRow,
  known: { id: string; role: Role | null },
): Promise<void> {
  const ofInvitation = (expression: ExpressionBuilder<Tables, 'memberships'>) =>
    expression.and({ organization_id: invitation.organization_id, user_id: invitation.user_id });
  if (known.role === null) await transaction.updateTable('memberships').set({ user_id: known.id }).where(ofInvitation).execute();
  else await transaction.deleteFrom('memberships').where(ofInvitation).execute();
  await transaction.deleteFrom('users').where('id', '=', invitation.user_id).execute();
}
