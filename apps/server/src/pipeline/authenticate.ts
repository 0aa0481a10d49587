import type { Principal } from '@keyrail/contract';
import type { Context } from 'hono';
import type { ExplainRejection } from '../credentials/principals/explain-rejection.ts';
import type { FindPrincipal } from '../credentials/principals/find-principal.ts';
import type { AuthenticatedCaller } from '../credentials/principals/principal.ts';
import { hashSecret, hasSecretForm } from '../credentials/secret.ts';
import { Problem } from '../http/problems.ts';
import type { RequestOrigin } from '../http/request-origin.ts';
import { credentialMissing, invalidToken, unsupportedScheme } from '../http/unauthorized.ts';
import type { FailureLimiter } from '../limits/failure-limiter.ts';
import { admit } from './admit.ts';
import type { Exchange } from './exchange.ts';
import { limit } from './limit.ts';
import type { RecentlyAccepted } from './recently-accepted.ts';

/** What authentication works with. */
export interface Authentication {
  readonly findPrincipal: FindPrincipal;
  /** Finds the user whom the identity provider's JWT names, or why they are not let in; `undefined` if it is none that is valid. */
  readonly findUser: (
    jwt: string,
    organizationId: string | undefined,
    origin: RequestOrigin,
  ) => Promise<AuthenticatedCaller | Problem | undefined>;
  readonly explainRejection: ExplainRejection;
  /** Whether a JWT is one of this server's own access tokens, by its looks. */
  readonly isAccessToken: (jwt: string) => boolean;
  readonly failures: FailureLimiter;
  /** The secrets let in lately that are not of our form, and so might be guessed. */
  readonly recentlyAccepted: RecentlyAccepted;
}

/** The longest secret or token that is looked at, in characters. */
const MAX_SECRET = 8_192;

/**
 * Finds out who calls, from the `Authorization` header (RFC 9110, section 11.6.2). The scheme is spelled `Bearer` or
 * `Key`, exactly. See {@link admit} for who is not let in.
 *
 * @throws Problem `CREDENTIAL_MISSING`, `UNSUPPORTED_SCHEME`, `INVALID_TOKEN`, `RATE_LIMITED` or `IP_NOT_ALLOWED`;
 *   for a person who signed in also `ORGANIZATION_REQUIRED`, `NOT_A_MEMBER` or `UNAVAILABLE`
 */
export async function authenticate(context: Context, exchange: Exchange, authentication: Authentication): Promise<AuthenticatedCaller> {
  const presented = readPresented(context.req.header('authorization'));
  const found = await find(presented, namedOrganization(context), exchange, authentication);
  return admit(exchange, authentication.failures, found, () => invalidToken(() => explain(presented, authentication)));
}

/** @throws Problem `ORGANIZATION_MISMATCH` if the request names another organization than the caller's */
export function requireNamedOrganization(context: Context, { organization }: Principal): void {
  const named = namedOrganization(context);
  if (named === undefined || named === organization.id) return;
  throw new Problem('ORGANIZATION_MISMATCH', "Keyrail-Organization names another organization than the credential's. Leave it out.");
}

const namedOrganization = (context: Context): string | undefined => context.req.header('keyrail-organization');

/** Reads what the header presents. @throws Problem `CREDENTIAL_MISSING` or `UNSUPPORTED_SCHEME` */
export function readPresented(authorization: string | undefined): string {
  if (authorization === undefined || authorization === '') {
    throw credentialMissing('Send the header Authorization: Bearer <secret>.');
  }
  if (authorization.startsWith('Bearer ')) return authorization.slice(7);
  if (authorization.startsWith('Key ')) return authorization.slice(4);
  throw unsupportedScheme();
}

function find(
  presented: string,
  organizationId: string | undefined,
  exchange: Exchange,
  authentication: Authentication,
): Promise<AuthenticatedCaller | Problem | undefined> | undefined {
  if (presented.length === 0 || presented.length > MAX_SECRET) return undefined;
  const { findPrincipal, findUser, isAccessToken } = authentication;
  if (isJwt(presented)) {
    return isAccessToken(presented)
      ? findPrincipal.byAccessToken(hashSecret(presented))
      : findUser(presented, organizationId, exchange.origin);
  }
  const hash = hashSecret(presented);
  // Nobody guesses 160 random bits, so the failures of an address never stand in the way of an honest caller behind it.
  return hasSecretForm(presented) ? findPrincipal.bySecret(hash) : findGuessable(hash, exchange, authentication);
}

/** Anything of another form may be an imported key, which may be a word: whoever tries many has to wait, but not whose key was accepted recently. */
async function findGuessable(
  hash: Buffer,
  exchange: Exchange,
  { findPrincipal, failures, recentlyAccepted }: Authentication,
): Promise<AuthenticatedCaller | undefined> {
  const exceeded = recentlyAccepted.has(hash) ? undefined : await failures.exceeded(exchange.origin.ip);
  if (exceeded) limit(exchange, exceeded);
  const found = await findPrincipal.bySecret(hash);
  if (found) recentlyAccepted.note(hash);
  return found;
}

async function explain(presented: string, { explainRejection, isAccessToken }: Authentication): Promise<object> {
  if (presented.length === 0) return { reason: 'empty' };
  if (presented.length > MAX_SECRET) return { reason: 'too_long' };
  if (!isJwt(presented)) return explainRejection.ofSecret(presented);
  return isAccessToken(presented) ? explainRejection.ofAccessToken(presented) : { reason: 'invalid_jwt' };
}

const isJwt = (text: string): boolean => text.startsWith('eyJ') && text.split('.').length === 3;
