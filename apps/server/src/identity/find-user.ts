import type { RecordAudit } from '../audit/record.ts';
import type { AuthenticatedCaller } from '../credentials/principals/principal.ts';
import type { Database } from '../database/database.ts';
import { Problem } from '../http/problems.ts';
import type { RequestOrigin } from '../http/request-origin.ts';
import { rolePermissions } from '../members/roles.ts';
import { coalesce } from '../runtime/coalesce.ts';
import { acceptInvitations } from './accept-invitations.ts';
import type { Identity } from './identity.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { ProviderUnavailable } from './provider-keys.ts';
import { findMemberships, type MembershipQuery, type MembershipRow } from './users.repository.ts';

/**
 * Finds the user of a JWT of the identity provider, as a member of the named organization. Without a name, it must be the
 * user's only organization.
 *
 * @returns `undefined` if the JWT is invalid; the Problem `ORGANIZATION_REQUIRED` or `NOT_A_MEMBER` if it is valid, but gives
 *   access to no single organization
 * @throws Problem `UNAVAILABLE` if the provider can't be reached
 */
export type FindUser = (
  jwt: string,
  organizationId: string | undefined,
  origin: RequestOrigin,
) => Promise<AuthenticatedCaller | Problem | undefined>;

/** A larger batch is no faster. */
const MAX_BATCH = 100;
const RETRY_AFTER_SECONDS = 5;

/**
 * Creates the look-up of users. It queries the database for every request, so that a changed role or a removal applies from
 * the next request on. Concurrent requests share a round trip.
 */
export function createFindUser({
  database,
  recordAudit,
  issuer,
  identityProvider,
}: {
  database: Database;
  recordAudit: RecordAudit;
  issuer: string;
  identityProvider: IdentityProvider;
}): FindUser {
  const lookUpMemberships = coalesce<MembershipQuery, readonly MembershipRow[]>({
    maxBatch: MAX_BATCH,
    maxConcurrent: database.concurrentLookUps,
    identify: keyOf,
    async fetchMany(queries) {
      const rows = Map.groupBy(await findMemberships(database, issuer, queries), ({ place }) => place);
      return new Map(queries.map((query, index) => [keyOf(query), rows.get(index + 1) ?? []]));
    },
  });

  return async (jwt, organizationId, origin) => {
    const identity = await identify(identityProvider, jwt);
    if (!identity) return undefined;
    const { subject, verifiedEmail } = identity;
    let rows = (await lookUpMemberships({ subject, verifiedEmail, organizationId })) ?? [];
    if (verifiedEmail !== undefined && rows[0]?.is_invited) {
      await acceptInvitations({ database, recordAudit }, { ...identity, verifiedEmail }, origin);
      rows = (await lookUpMemberships({ subject, verifiedEmail, organizationId })) ?? [];
    }
    const membership = onlyMembership(rows, organizationId);
    return membership instanceof Problem ? membership : toAuthenticatedCaller(membership);
  };
}

const keyOf = ({ subject, organizationId, verifiedEmail }: MembershipQuery): string =>
  JSON.stringify([subject, organizationId, verifiedEmail]);

async function identify(identityProvider: IdentityProvider, jwt: string): Promise<Identity | undefined> {
  try {
    return await identityProvider.identify(jwt);
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
    throw new Problem('UNAVAILABLE', "The identity provider can't be reached. Retry after the seconds in Retry-After, or use a key.", {
      headers: { 'Retry-After': String(RETRY_AFTER_SECONDS) },
    });
  }
}

type Membership = { readonly [Name in keyof MembershipRow]: NonNullable<MembershipRow[Name]> };

function onlyMembership(rows: readonly MembershipRow[], organizationId: string | undefined): Membership | Problem {
  const memberships = rows.filter((row): row is Membership => row.user_id !== null);
  const [membership] = memberships;
  if (!membership) {
    return new Problem(
      'NOT_A_MEMBER',
      organizationId === undefined
        ? 'The signed-in user is a member of no organization. Request an invitation to the email address of the sign-in.'
        : 'The signed-in user is no member of the organization in Keyrail-Organization. Name another organization.',
    );
  }
  if (memberships.length > 1) {
    return new Problem(
      'ORGANIZATION_REQUIRED',
      'The signed-in user is a member of several organizations. Send the id of one in Keyrail-Organization.',
    );
  }
  return membership;
}

function toAuthenticatedCaller({ user_id, role, organization_id, organization_name, ...limits }: Membership): AuthenticatedCaller {
  return {
    allowedIps: [],
    limits: {
      own: null,
      organization: { limit: limits.rate_limit, windowSeconds: limits.rate_limit_window_seconds },
      maxPerHour: limits.max_requests_per_hour,
    },
    principal: {
      type: 'user',
      id: user_id,
      userId: user_id,
      organization: { id: organization_id, name: organization_name },
      permissions: [...rolePermissions[role]],
      environment: 'live',
    },
  };
}
