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

/** The dependencies of authentication. */
export interface Authentication {
  readonly findPrincipal: FindPrincipal;
  /** Finds the user of an identity provider's JWT, or the reason for a rejection; `undefined` if the JWT is invalid. */
  readonly findUser: (
    jwt: string,
    organizationId: string | undefined,
    origin: RequestOrigin,
  ) => Promise<AuthenticatedCaller | Problem | undefined>;
  readonly explainRejection: ExplainRejection;
  /** Whether a JWT looks like one of this server's own access tokens. */
  readonly isAccessToken: (jwt: string) => boolean;
  readonly failures: FailureLimiter;
  /** Recently accepted secrets that lack the form of a generated secret and could be guessed. */
  readonly recentlyAccepted: RecentlyAccepted;
}

/** The maximum length of a secret or token, in characters. */
const MAX_SECRET_LENGTH = 8_192;

/**
 * Authenticates the caller by the `Authorization` header (RFC 9110, section 11.6.2). The scheme must be exactly `Bearer` or `Key`.
 * See {@link admit} for rejected callers.
 *
 * @throws Problem `CREDENTIAL_MISSING`, `UNSUPPORTED_SCHEME`, `INVALID_TOKEN`, `RATE_LIMITED` or `IP_NOT_ALLOWED`;
 *   for a signed-in user also `ORGANIZATION_REQUIRED`, `NOT_A_MEMBER` or `UNAVAILABLE`
 */
export async function authenticate(context: Context, exchange: Exchange, authentication: Authentication): Promise<AuthenticatedCaller> {
  const presented = readPresentedSecret(context.req.header('authorization'));
  const found = await findCaller(presented, namedOrganization(context), exchange, authentication);
  return admit(exchange, authentication.failures, found, () => invalidToken(() => explain(presented, authentication)));
}

/** @throws Problem `ORGANIZATION_MISMATCH` if the request names another organization than the caller's */
export function requireNamedOrganization(context: Context, { organization }: Principal): void {
  const named = namedOrganization(context);
  if (named === undefined || named === organization.id) return;
  throw new Problem('ORGANIZATION_MISMATCH', "Keyrail-Organization names an organization other than the credential's. Omit the header.");
}

const namedOrganization = (context: Context): string | undefined => context.req.header('keyrail-organization');

/** Reads the secret or token in the header. @throws Problem `CREDENTIAL_MISSING` or `UNSUPPORTED_SCHEME` */
export function readPresentedSecret(authorization: string | undefined): string {
  if (authorization === undefined || authorization === '') {
    throw credentialMissing('The request has no credential. Send the header Authorization: Bearer <secret>.');
  }
  if (authorization.startsWith('Bearer ')) return authorization.slice(7);
  if (authorization.startsWith('Key ')) return authorization.slice(4);
  throw unsupportedScheme();
}

function findCaller(
  presented: string,
  organizationId: string | undefined,
  exchange: Exchange,
  authentication: Authentication,
): Promise<AuthenticatedCaller | Problem | undefined> | undefined {
  if (presented.length === 0 || presented.length > MAX_SECRET_LENGTH) return undefined;
  const { findPrincipal, findUser, isAccessToken } = authentication;
  if (isJwt(presented)) {
    return isAccessToken(presented)
      ? findPrincipal.byAccessToken(hashSecret(presented))
      : findUser(presented, organizationId, exchange.origin);
  }
  const hash = hashSecret(presented);
  // No attacker can guess 160 random bits, so failures of an address never block a well-formed secret from that address.
  return hasSecretForm(presented) ? findPrincipal.bySecret(hash) : findByGuessableSecret(hash, exchange, authentication);
}

/** A secret of another form may be an imported key, such as a word. Attempts are limited, except with recently accepted secrets. */
async function findByGuessableSecret(
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
  if (presented.length > MAX_SECRET_LENGTH) return { reason: 'too_long' };
  if (!isJwt(presented)) return explainRejection.ofSecret(presented);
  return isAccessToken(presented) ? explainRejection.ofAccessToken(presented) : { reason: 'invalid_jwt' };
}

const isJwt = (text: string): boolean => text.startsWith('eyJ') && text.split('.').length === 3;
