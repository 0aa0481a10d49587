import type { AuthType, CredentialKind, Environment, Permission, Role } from '@keyrail/contract';
import type { Database } from '../../database/database.ts';

/** A credential that is not revoked, with its organization, found by a secret or an access token. */
export interface PrincipalRow {
  /** The SHA-256 of what was presented. */
  readonly presented_hash: Buffer;
  /** The SHA-256 of the secret; for an access token, of the secret that obtained it. */
  readonly secret_hash: Buffer;
  readonly id: string;
  readonly kind: CredentialKind;
  readonly auth_type: AuthType | null;
  readonly user_id: string | null;
  /** The current role of a personal key's user. */
  readonly role: Role | null;
  readonly permissions: Permission[];
  readonly environment: Environment;
  readonly allowed_ips: string[];
  readonly expires_at: Date | null;
  /** The expiry of the secret itself, if it is the previous one of a rotation. */
  readonly secret_expires_at: Date | null;
  readonly organization_id: string;
  readonly organization_name: string;
  /** The credential's own limit. This and the following are both `null` if it has none. */
  readonly rate_limit: number | null;
  readonly rate_limit_window_seconds: number | null;
  readonly organization_rate_limit: number;
  readonly organization_rate_limit_window_seconds: number;
  readonly max_requests_per_hour: number;
}

const COLUMNS = `
  s.hash as secret_hash, s.expires_at as secret_expires_at,
  c.id, c.kind, c.auth_type, c.user_id, m.role, c.environment, c.allowed_ips, c.expires_at,
  c.rate_limit, c.rate_limit_window_seconds, o.id as organization_id, o.name as organization_name,
  o.rate_limit as organization_rate_limit, o.rate_limit_window_seconds as organization_rate_limit_window_seconds, o.max_requests_per_hour`;

const OF_LIVE_CREDENTIALS = `
  join credentials c on c.id = s.credential_id and c.revoked_at is null
  join organizations o on o.id = c.organization_id
  left join memberships m on m.organization_id = c.organization_id and m.user_id = c.user_id`;

const BY_SECRET = `
  select s.hash as presented_hash, c.permissions, ${COLUMNS}
  from credential_secrets s ${OF_LIVE_CREDENTIALS}
  where s.hash = any($1::bytea[]) and (s.expires_at is null or s.expires_at > $2)`;

const BY_ACCESS_TOKEN = `
  select t.hash as presented_hash, t.permissions, ${COLUMNS}
  from access_tokens t
  join credential_secrets s on s.hash = t.secret_hash ${OF_LIVE_CREDENTIALS}
  where t.hash = any($1::bytea[]) and t.expires_at > $2 and (s.expires_at is null or s.expires_at > $2)`;

/**
 * Finds the credentials of valid secrets or access tokens. The caller checks the expiry of the credentials. These queries
 * run outside any organization's scope, because their result determines the organization.
 */
export async function findPrincipals(
  database: Database,
  by: 'secret' | 'access token',
  hashes: readonly Buffer[],
  now: Date,
): Promise<readonly PrincipalRow[]> {
  return database.lookUp<PrincipalRow>(by === 'secret' ? BY_SECRET : BY_ACCESS_TOKEN, [hashes, now]);
}
