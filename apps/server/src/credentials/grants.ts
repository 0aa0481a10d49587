import type { Environment, Permission, Principal } from '@keyrail/contract';
import { Problem } from '../http/problems.ts';

/** What a credential gets to do. */
export interface Grant {
  readonly environment: Environment;
  readonly permissions: Permission[];
}

/** What is about the whole organization, live data and all: no test credential may do it. */
const LIVE_ONLY: ReadonlySet<Permission> = new Set(['users:write', 'organization:write', 'audit_events:read', 'billing:read']);

/**
 * What a credential gets, of what its creator asked for: never more than the creator has, and all of it where nothing
 * was asked.
 *
 * @throws Problem `GRANT_NOT_HELD`
 */
export function decideGrant(
  creator: Principal,
  asked: { readonly environment?: Environment; readonly permissions?: readonly Permission[] },
): Grant {
  const environment = asked.environment ?? creator.environment;
  if (creator.environment === 'test' && environment !== 'test') {
    throw new Problem('GRANT_NOT_HELD', 'A test credential creates test credentials only. Use a live one, or ask for environment test.');
  }
  const permissions = asked.permissions ?? effectivePermissions(environment, creator.permissions);
  requireHeld(creator, permissions);
  const beyond = permissions.filter((permission) => environment === 'test' && LIVE_ONLY.has(permission));
  if (beyond.length > 0) {
    throw new Problem('GRANT_NOT_HELD', `A test credential sees test resources only, and so can't have: ${beyond.join(', ')}.`);
  }
  return { environment, permissions: [...permissions] };
}

/** Of these permissions, those that a credential of this environment has. */
export function effectivePermissions(environment: Environment, permissions: readonly Permission[]): Permission[] {
  return permissions.filter((permission) => environment === 'live' || !LIVE_ONLY.has(permission));
}

/** @throws Problem `GRANT_NOT_HELD` if these permissions are not all among the creator's */
export function requireHeld(creator: Principal, permissions: readonly Permission[]): void {
  const lacking = permissions.filter((permission) => !creator.permissions.includes(permission));
  if (lacking.length > 0) {
    throw new Problem('GRANT_NOT_HELD', `Nobody can grant what they do not hold. The creator lacks: ${lacking.join(', ')}.`);
  }
}

/** The environment whose credentials a principal sees; `undefined` if those of both. */
export function visibleEnvironment(principal: Principal): 'test' | undefined {
  return principal.environment === 'test' ? 'test' : undefined;
}
