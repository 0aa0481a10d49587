import type { Clock } from '../clock.ts';
import type { Environment, Permission } from '../credentials/principal.ts';
import { findPrincipals } from '../credentials/principals.repository.ts';
import { hashSecret, isWellFormedSecret } from '../credentials/secret.ts';
import type { Database } from '../database/database.ts';
import { Problem } from '../http/problems.ts';
import { type RequestOrigin, requireAllowedIp } from '../http/request-origin.ts';
import type { FailureLimiter } from '../limits/failure-limiter.ts';

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
}

/** What a client shows to prove who it is. */
interface Presented {
  readonly id: string;
  readonly secret: string;
  /** The organization that it must belong to, where the door asks for it. */
  readonly organizationId?: string;
}

/**
 * Finds the client with this id and secret.
 *
 * @throws Problem `INVALID_TOKEN`, `RATE_LIMITED` or `IP_NOT_ALLOWED`
 */
export type AuthenticateClient = (presented: Presented, origin: RequestOrigin) => Promise<TokenClient>;

/** The one way in for a client's secret, whichever door it comes by. */
export function createAuthenticateClient({
  database,
  clock,
  failures,
}: {
  database: Database;
  clock: Clock;
  failures: FailureLimiter;
}): AuthenticateClient {
  async function find({ id, secret, organizationId }: Presented): Promise<(TokenClient & { allowedIps: readonly string[] }) | undefined> {
    // Every secret of a client was made here, so one without our checksum is told without a look-up.
    if (!isWellFormedSecret(secret)) return undefined;
    const now = clock.now();
    const [row] = await findPrincipals(database, 'secret', [hashSecret(secret)], now);
    if (row?.auth_type !== 'BEARER_TOKEN' || row.id !== id) return undefined;
    if (organizationId !== undefined && row.organization_id !== organizationId) return undefined;
    if (row.expires_at && row.expires_at <= now) return undefined;
    return {
      id,
      organizationId: row.organization_id,
      permissions: row.permissions,
      environment: row.environment,
      secretHash: Buffer.from(row.secret_hash),
      endsAt: earlier(row.expires_at, row.secret_expires_at),
      allowedIps: row.allowed_ips,
    };
  }

  return async (presented, origin) => {
    const found = await find(presented);
    if (!found) {
      await failures.count(origin.ip);
      throw clientRefused();
    }
    const { allowedIps, ...client } = found;
    requireAllowedIp(allowedIps, origin);
    return client;
  };
}

/** One answer whatever was wrong: the id, the secret, or that either has ended. */
export function clientRefused(): Problem {
  return new Problem(
    'INVALID_TOKEN',
    'No client has these credentials: they are mistyped, unknown, expired or rotated. Check that all of them were copied.',
    { headers: { 'WWW-Authenticate': 'Bearer realm="keyrail", error="invalid_token"' } },
  );
}

function earlier(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
