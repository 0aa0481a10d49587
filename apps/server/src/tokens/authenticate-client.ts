import type { Environment, Permission } from '@keyrail/contract';
import type { ExplainRejection } from '../credentials/principals/explain-rejection.ts';
import { toAuthenticatedCaller } from '../credentials/principals/find-principal.ts';
import type { LastUsed } from '../credentials/principals/last-used.ts';
import type { PrincipalLookUp } from '../credentials/principals/principal-look-up.ts';
import type { PrincipalRow } from '../credentials/principals/principals.repository.ts';
import { hashSecret, isWellFormedSecret } from '../credentials/secret.ts';
import { Problem } from '../http/problems.ts';
import type { FailureLimiter } from '../limits/failure-limiter.ts';
import { admit } from '../pipeline/admit.ts';
import type { Exchange } from '../pipeline/exchange.ts';
import type { Clock } from '../runtime/clock.ts';

/** A `BEARER_TOKEN` client that is authenticated by its secret. */
export interface TokenClient {
  readonly id: string;
  readonly organizationId: string;
  readonly permissions: readonly Permission[];
  readonly environment: Environment;
  /** The SHA-256 of the secret that it presented. */
  readonly secretHash: Buffer;
  /** The time at which the client or that secret expires, whichever is first; `null` if neither does. */
  readonly expiresAt: Date | null;
  /** Records that its secret is used now. */
  readonly noteUse: () => void;
}

/** The credentials that a client presents. */
export interface PresentedClient {
  readonly id: string;
  readonly secret: string;
  /** The organization that the client must belong to, at the endpoints that require it. */
  readonly organizationId?: string;
}

/**
 * Authenticates the client with this id and secret, and admits it by the same checks as a principal: see {@link admit}.
 *
 * @throws Problem `INVALID_TOKEN`, `RATE_LIMITED` or `IP_NOT_ALLOWED`
 */
export type AuthenticateClient = (presented: PresentedClient, exchange: Exchange) => Promise<TokenClient>;

/** Creates the only function that authenticates a client by its secret, which all token endpoints use. */
export function createAuthenticateClient({
  principalLookUp,
  clock,
  lastUsed,
  failures,
  explainRejection,
}: {
  principalLookUp: PrincipalLookUp;
  clock: Clock;
  lastUsed: LastUsed;
  failures: FailureLimiter;
  explainRejection: ExplainRejection;
}): AuthenticateClient {
  async function find({ id, secret, organizationId }: PresentedClient): Promise<PrincipalRow | undefined> {
    // This server minted every client secret, so a secret with a wrong checksum is rejected without a look-up.
    if (!isWellFormedSecret(secret)) return undefined;
    const row = await principalLookUp.bySecret(hashSecret(secret));
    if (row?.auth_type !== 'BEARER_TOKEN' || row.id !== id) return undefined;
    if (organizationId !== undefined && row.organization_id !== organizationId) return undefined;
    if (row.expires_at && row.expires_at <= clock.now()) return undefined;
    return row;
  }

  return async (presented, exchange) => {
    const row = await find(presented);
    const { client } = await admit(exchange, failures, row && { ...toAuthenticatedCaller(row), client: row }, () =>
      invalidClient(() => explainRejection.ofSecret(presented.secret)),
    );
    const secretHash = client.secret_hash;
    return {
      id: client.id,
      organizationId: client.organization_id,
      permissions: client.permissions,
      environment: client.environment,
      secretHash,
      expiresAt: earlier(client.expires_at, client.secret_expires_at),
      noteUse: () => lastUsed.touch({ organizationId: client.organization_id, credentialId: client.id, secretHash }),
    };
  };
}

/** The same problem for a wrong id, a wrong secret, and an expired or revoked one. */
export function invalidClient(explain?: () => Promise<object>): Problem {
  return new Problem(
    'INVALID_TOKEN',
    'The client credentials are mistyped, unknown, expired or rotated. Check that you copied them completely.',
    { headers: { 'WWW-Authenticate': 'Bearer realm="keyrail", error="invalid_token"' }, ...(explain && { explain }) },
  );
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
