import type { Role } from '@keyrail/contract';
import { type ExpressionBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { lockOrganizationById } from '../organizations/organizations.repository.ts';
import type { Identity } from './identity.ts';

/** A look-up of a signed-in user's memberships. */
export interface MembershipQuery {
  readonly subject: string;
  /** The organization that the request names, if it names one. */
  readonly organizationId: string | undefined;
  readonly verifiedEmail: string | undefined;
}

/** A membership of a signed-in user, and whether the user has invitations. */
export interface MembershipRow {
  /** The position of the query among those of the batch, counted from 1. */
  readonly place: number;
  /** Whether an organization has invited the email address. */
  readonly is_invited: boolean;
  /** This and the following are all `null` for a user without a membership. */
  readonly user_id: string | null;
  readonly role: Role | null;
  readonly organization_id: string | null;
  readonly organization_name: string | null;
  readonly rate_limit: number | null;
  readonly rate_limit_window_seconds: number | null;
  readonly max_requests_per_hour: number | null;
}

const FIND_MEMBERSHIPS = `
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
 * Finds the memberships of users of this issuer. Each query gets one row, or two if the user has several memberships. It
 * runs outside any organization's scope, because its result determines the organization.
 */
export async function findMemberships(
  database: Database,
  issuer: string,
  queries: readonly MembershipQuery[],
): Promise<readonly MembershipRow[]> {
  return database.lookUp<MembershipRow>(FIND_MEMBERSHIPS, [
    issuer,
    queries.map(({ subject }) => subject),
    queries.map(({ organizationId }) => organizationId ?? null),
    queries.map(({ verifiedEmail }) => verifiedEmail ?? null),
  ]);
}

/** A membership of an invited user. */
export interface InvitationRow {
  /** The id of the placeholder user, which no identity is linked to yet. */
  readonly user_id: string;
  readonly organization_id: string;
}

const FIND_INVITATIONS = `
  select users.id as user_id, memberships.organization_id
  from users join memberships on memberships.user_id = users.id
  where users.issuer is null and lower(users.email) = lower($1)
  order by users.id limit 100`;

/** Lists the invitations of all organizations to an email address, oldest first. */
export async function findInvitations(database: Database, email: string): Promise<readonly InvitationRow[]> {
  return database.lookUp<InvitationRow>(FIND_INVITATIONS, [email]);
}

/** The result of accepting an invitation. */
export interface AcceptedInvitation {
  readonly userId: string;
  readonly email: string;
  readonly role: Role;
  /** Whether the user was a member before, so that the invitation was only deleted. */
  readonly wasMember: boolean;
}

/**
 * Gives an invitation's membership to the signed-in user. The identity is linked to the placeholder user, or, if a user with
 * that identity exists, the membership moves to that user and the placeholder is deleted. Locks on the organization and on
 * the identity ensure that this happens once.
 *
 * @param transaction - an unscoped transaction, because the placeholder user may belong to no organization afterwards
 * @returns `undefined` if the invitation no longer exists
 */
export async function acceptInvitation(
  transaction: Transaction<Tables>,
  invitation: InvitationRow,
  identity: Identity,
): Promise<AcceptedInvitation | undefined> {
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

  const existing = await transaction
    .selectFrom('users')
    .leftJoin('memberships', (join) =>
      join.onRef('memberships.user_id', '=', 'users.id').on('memberships.organization_id', '=', invitation.organization_id),
    )
    .select(['users.id', 'memberships.role'])
    .where('users.issuer', '=', identity.issuer)
    .where('users.subject', '=', identity.subject)
    .executeTakeFirst();
  if (!existing) await linkIdentity(transaction, invitation.user_id, identity);
  else await replacePlaceholder(transaction, invitation, existing);
  return { userId: existing?.id ?? invitation.user_id, ...invited, wasMember: Boolean(existing?.role) };
}

async function linkIdentity(transaction: Transaction<Tables>, userId: string, { issuer, subject, name }: Identity): Promise<void> {
  await transaction
    .updateTable('users')
    .set({ issuer, subject, ...(name !== undefined && { name }) })
    .where('id', '=', userId)
    .execute();
}

async function replacePlaceholder(
  transaction: Transaction<Tables>,
  invitation: InvitationRow,
  existing: { id: string; role: Role | null },
): Promise<void> {
  const ofInvitation = (expression: ExpressionBuilder<Tables, 'memberships'>) =>
    expression.and({ organization_id: invitation.organization_id, user_id: invitation.user_id });
  if (existing.role === null) await transaction.updateTable('memberships').set({ user_id: existing.id }).where(ofInvitation).execute();
  else await transaction.deleteFrom('memberships').where(ofInvitation).execute();
  await transaction.deleteFrom('users').where('id', '=', invitation.user_id).execute();
}
