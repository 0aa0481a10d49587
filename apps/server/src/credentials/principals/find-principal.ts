import { toRateLimit } from '../../limits/rate-limit.ts';
import { rolePermissions } from '../../members/roles.ts';
import type { Clock } from '../../runtime/clock.ts';
import { effectivePermissions } from '../grants.ts';
import type { LastUsed } from './last-used.ts';
import type { AuthenticatedCaller } from './principal.ts';
import type { PrincipalLookUp } from './principal-look-up.ts';
import type { PrincipalRow } from './principals.repository.ts';

/** Finds the caller of a secret or an access token by its SHA-256; `undefined` if it is unknown, expired or revoked. */
export interface FindPrincipal {
  bySecret(hash: Buffer): Promise<AuthenticatedCaller | undefined>;
  byAccessToken(hash: Buffer): Promise<AuthenticatedCaller | undefined>;
}

/** Each request looks its credential up, so a revoked credential is rejected from the moment its revocation is committed. */
export function createFindPrincipal({
  principalLookUp,
  clock,
  lastUsed,
}: {
  principalLookUp: PrincipalLookUp;
  clock: Clock;
  lastUsed: LastUsed;
}): FindPrincipal {
  const admit = (row: PrincipalRow | undefined): AuthenticatedCaller | undefined => {
    if (!row || (row.expires_at && row.expires_at <= clock.now())) return undefined;
    const use = { organizationId: row.organization_id, credentialId: row.id, secretHash: row.secret_hash };
    return { ...toAuthenticatedCaller(row), noteUse: () => lastUsed.touch(use) };
  };
  return {
    async bySecret(hash) {
      const row = await principalLookUp.bySecret(hash);
      // The secret of such a client does not authenticate requests: it only obtains access tokens.
      return row?.auth_type === 'BEARER_TOKEN' ? undefined : admit(row);
    },
    async byAccessToken(hash) {
      return admit(await principalLookUp.byAccessToken(hash));
    },
  };
}

/** Returns the caller in a row. */
export function toAuthenticatedCaller(row: PrincipalRow): AuthenticatedCaller {
  return {
    allowedIps: row.allowed_ips,
    limits: {
      own: toRateLimit(row.rate_limit, row.rate_limit_window_seconds),
      organization: { limit: row.organization_rate_limit, windowSeconds: row.organization_rate_limit_window_seconds },
      maxPerHour: row.max_requests_per_hour,
    },
    principal: {
      type: row.kind,
      id: row.id,
      userId: row.user_id,
      organization: { id: row.organization_id, name: row.organization_name },
      permissions: effectivePermissions(row.environment, row.role ? rolePermissions[row.role] : row.permissions),
      environment: row.environment,
    },
  };
}
