import type { components } from '@keyrail/contract';
import { Problem } from '../http/problems.ts';
import type { ApiKeyRow, ApiKeyScope } from './api-keys.repository.ts';
import type { Environment, Permission, Principal } from './principal.ts';

type ApiKey = components['schemas']['ApiKey'];

/** What a key gets to do. */
export interface Grant {
  readonly environment: Environment;
  readonly permissions: Permission[];
}

/**
 * What a key gets, of what its creator asked for: never more than the creator has, and all of it where nothing was asked.
 *
 * @throws Problem `GRANT_NOT_HELD`
 */
export function decideGrant(
  creator: Principal,
  asked: { readonly environment?: Environment; readonly permissions?: readonly Permission[] },
): Grant {
  const environment = asked.environment ?? creator.environment;
  if (creator.environment === 'test' && environment !== 'test') {
    throw new Problem('GRANT_NOT_HELD', 'A test credential creates test keys only. Use a live credential, or ask for environment test.');
  }
  const permissions = asked.permissions ?? creator.permissions;
  const lacking = permissions.filter((permission) => !creator.permissions.includes(permission));
  if (lacking.length > 0) {
    throw new Problem('GRANT_NOT_HELD', `A key gets a subset of its creator's permissions. The creator lacks: ${lacking.join(', ')}.`);
  }
  return { environment, permissions: [...permissions] };
}

/** Which keys a principal sees: a test credential only test ones. */
export function visibleTo(principal: Principal): ApiKeyScope {
  return { environment: principal.environment === 'test' ? 'test' : undefined };
}

/** A stored key as the contract shows it. */
export function presentApiKey(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    name: row.name,
    keyPrefix: row.display_prefix,
    environment: row.environment,
    permissions: row.permissions,
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    createdBy: { type: row.created_by_type, id: row.created_by_id },
    createdAt: row.created_at.toISOString(),
  };
}
