import type { Environment, Permission, Principal } from '@keyrail/contract';
import { Problem } from '../http/problems.ts';

/** The environment and permissions of a credential. */
export interface Grant {
  readonly environment: Environment;
  readonly permissions: Permission[];
}

/** Permissions that affect the whole organization with its live data. No test credential has them. */
const LIVE_ONLY: ReadonlySet<Permission> = new Set(['users:write', 'organization:write', 'audit_events:read', 'billing:read']);

/**
 * Returns the grant of a new credential: the requested environment and permissions, which must be a subset of the creator's.
 * Omitted members are the creator's own.
 *
 * @throws Problem `GRANT_NOT_HELD`
 */
export function resolveGrant(
  creator: Principal,
  requested: { readonly environment?: Environment; readonly permissions?: readonly Permission[] },
): Grant {
  const environment = requested.environment ?? creator.environment;
  if (creator.environment === 'test' && environment !== 'test') {
    throw new Problem(
      'GRANT_NOT_HELD',
      'A test credential can create only test credentials. Use a live credential, or request environment test.',
    );
  }
  const permissions = requested.permissions ?? effectivePermissions(environment, creator.permissions);
  requireHeld(creator, permissions);
  const liveOnly = permissions.filter((permission) => environment === 'test' && LIVE_ONLY.has(permission));
  if (liveOnly.length > 0) {
    throw new Problem(
      'GRANT_NOT_HELD',
      `A test credential has access to test resources only. Request it without these permissions: ${liveOnly.join(', ')}.`,
    );
  }
  return { environment, permissions: [...permissions] };
}

/** Returns the permissions that a credential of this environment can have. */
export function effectivePermissions(environment: Environment, permissions: readonly Permission[]): Permission[] {
  return permissions.filter((permission) => environment === 'live' || !LIVE_ONLY.has(permission));
}

/** @throws Problem `GRANT_NOT_HELD` if the caller lacks one of these permissions */
export function requireHeld(caller: Principal, permissions: readonly Permission[]): void {
  const missing = permissions.filter((permission) => !caller.permissions.includes(permission));
  if (missing.length > 0) {
    throw new Problem(
      'GRANT_NOT_HELD',
      `The caller lacks these permissions: ${missing.join(', ')}. Request fewer, or use a credential that has them.`,
    );
  }
}

/** Returns the environment whose credentials are visible to a principal; `undefined` for both. */
export function visibleEnvironment(principal: Principal): 'test' | undefined {
  return principal.environment === 'test' ? 'test' : undefined;
}
