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

/** A `BEARER_TOKEN` client that has shown its secret. */
export interface TokenClient {
  readonly id: string;
  readonly organizationId: string;
  readonly permissions: readonly Permission[];
  readonly environment: Environment;
  /** The SHA-256 of the secret that it showed. */
  readonly secretHash: Buffer;
  /** When the client or that secret ends, whichever is first; `null` if neither does. */
  readonly endsAt: Date | null;
  /** Notes that its secret was used just now. */
  readonly noteUse: () => void;
}

/** What a client shows to prove who it is. */
export interface PresentedClient {
  readonly id: string;
  readonly secret: string;
  /** The organization that it must belong to, where the door asks for it. */
  readonly organizationId?: string;
}

/**
 * Finds the client with this id and secret, and lets it in as {@link admit} lets in a principal.
 *
 * @throws Problem `INVALID_TOKEN`, `RATE_LIMITED` or `IP_NOT_ALLOWED`
 */
export type AuthenticateClient = (presented: PresentedClient, exchange: Exchange) => Promise<TokenClient>;

/** The one way in for a client's secret, whichever door it comes by. */
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
    // Every secret of a client was made here, so one without our checksum is told without a look-up.
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
      clientRefused(() => explainRejection.ofSecret(presented.secret)),
    );
    const secretHash = client.secret_hash;
    return {
      id: client.id,
      organizationId: client.organization_id,
      permissions: client.permissions,
      environment: client.environment,
      secretHash,
      endsAt: earlier(client.expires_at, client.secret_expires_at),
      noteUse: () => lastUsed.touch({ organizationId: client.organization_id, credentialId: client.id, secretHash }),
    };
  };
}

/** One answer whatever was wrong: the id, the secret, or that either has ended. */
export function clientRefused(explain?: () => Promise<object>): Problem {
  return new Problem(
    'INVALID_TOKEN',
    'No client has these credentials: they are mistyped, unknown, expired or rotated. Check that all of them were copied.',
    { headers: { 'WWW-Authenticate': 'Bearer realm="keyrail", error="invalid_token"' }, ...(explain && { explain }) },
  );
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
