import type { components } from '@keyrail/contract';
import { toRateLimit } from '../limits/rate-limit.ts';
import type { CredentialRow } from './credentials.repository.ts';

type Schemas = components['schemas'];

/** Returns the API representation of an API key. */
export function serializeApiKey(row: CredentialRow): Schemas['ApiKey'] {
  return { id: row.id, name: row.name, ...serializeCommon(row) };
}

/** Returns the API representation of an API client. */
export function serializeApiClient(row: CredentialRow): Schemas['ApiClient'] {
  return { id: row.id, name: row.name, authType: row.auth_type ?? 'API_KEY', ...serializeCommon(row) };
}

/** Returns the API representation of a personal key. */
export function serializePersonalKey(row: CredentialRow): Schemas['PersonalKey'] {
  return {
    id: row.id,
    keyPrefix: row.display_prefix,
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
  };
}

function serializeCommon(row: CredentialRow) {
  return {
    keyPrefix: row.display_prefix,
    environment: row.environment,
    permissions: row.permissions,
    expiresAt: row.expires_at?.toISOString() ?? null,
    allowedIps: row.allowed_ips,
    rateLimit: toRateLimit(row.rate_limit, row.rate_limit_window_seconds),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    createdBy: { type: row.created_by_type, id: row.created_by_id },
    createdAt: row.created_at.toISOString(),
    rotation: serializeRotation(row),
  };
}

function serializeRotation(row: CredentialRow): Schemas['Rotation'] {
  if (row.previous_prefix === null || row.previous_expires_at === null) return null;
  return {
    startedAt: row.secret_created_at.toISOString(),
    endsAt: row.previous_expires_at.toISOString(),
    oldPrefix: row.previous_prefix,
    oldLastUsedAt: row.previous_last_used_at?.toISOString() ?? null,
  };
}
