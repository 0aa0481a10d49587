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
import { findPeople, type PersonKey, type PersonRow } from './users.repository.ts';

/**
 * Finds the user whom a JWT of the identity provider speaks of, as a member of the organization that is named or, if
 * none is, of the only one there is.
 *
 * @returns `undefined` if the JWT is not valid; the Problem `ORGANIZATION_REQUIRED` or `NOT_A_MEMBER` if it is, but opens nothing
 * @throws Problem `UNAVAILABLE` while the provider can't be reached
 */
export type FindUser = (
  jwt: string,
  organizationId: string | undefined,
  origin: RequestOrigin,
) => Promise<AuthenticatedCaller | Problem | undefined>;

/** More people than this in one query gain nothing. */
const MAX_BATCH = 100;
const RETRY_AFTER_SECONDS = 5;

/**
 * Asks the database each time, in one round trip that requests share which come in together: who is demoted or removed
 * feels it from the next request on.
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
  const findMemberships = coalesce<PersonKey, readonly PersonRow[]>({
    maxBatch: MAX_BATCH,
    maxConcurrent: database.concurrentLookUps,
    identify: nameOf,
    async fetchMany(people) {
      const rows = Map.groupBy(await findPeople(database, issuer, people), ({ place }) => place);
      return new Map(people.map((person, index) => [nameOf(person), rows.get(index + 1) ?? []]));
    },
  });

  return async (jwt, organizationId, origin) => {
    const identity = await identify(identityProvider, jwt);
    if (!identity) return undefined;
    const { subject, verifiedEmail } = identity;
    let rows = (await findMemberships({ subject, verifiedEmail, organizationId })) ?? [];
    if (verifiedEmail !== undefined && rows[0]?.is_invited) {
      await acceptInvitations({ database, recordAudit }, { ...identity, verifiedEmail }, origin);
      rows = (await findMemberships({ subject, verifiedEmail, organizationId })) ?? [];
    }
    const membership = onlyMembership(rows, organizationId);
    return membership instanceof Problem ? membership : toAuthenticatedCaller(membership);
  };
}

const nameOf = ({ subject, organizationId, verifiedEmail }: PersonKey): string => JSON.stringify([subject, organizationId, verifiedEmail]);

async function identify(identityProvider: IdentityProvider, jwt: string): Promise<Identity | undefined> {
  try {
    return await identityProvider.identify(jwt);
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
    throw new Problem('UNAVAILABLE', "The identity provider can't be reached, so nobody can sign in at the moment. Keys go on working.", {
      headers: { 'Retry-After': String(RETRY_AFTER_SECONDS) },
    });
  }
}

type Membership = { readonly [Name in keyof PersonRow]: NonNullable<PersonRow[Name]> };

function onlyMembership(rows: readonly PersonRow[], organizationId: string | undefined): Membership | Problem {
  const memberships = rows.filter((row): row is Membership => row.user_id !== null);
  const [membership] = memberships;
  if (!membership) {
    return new Problem(
      'NOT_A_MEMBER',
      organizationId === undefined
        ? 'You are signed in, but no member of any organization. Ask for an invitation to the email address that you sign in with.'
        : 'You are signed in, but no member of the organization in Keyrail-Organization.',
    );
  }
  if (memberships.length > 1) {
    return new Problem(
      'ORGANIZATION_REQUIRED',
      'You are a member of several organizations: name one by its id in the header Keyrail-Organization.',
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
