import { Problem } from '../http/problems.ts';
import type { Environment, Permission, Principal } from './principal.ts';

/** What a credential gets to do. */
export interface Grant {
  readonly environment: Environment;
  readonly permissions: Permission[];
}

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
  const permissions = asked.permissions ?? creator.permissions;
  requireHeld(creator, permissions);
  return { environment, permissions: [...permissions] };
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
