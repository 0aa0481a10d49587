import type { Operation, Permission, Principal } from '@keyrail/contract';
import { Problem } from '../http/problems.ts';

/**
 * Refuses a principal that lacks the permission which the contract's `x-permission` asks for.
 *
 * @throws Problem `PERMISSION_DENIED`
 */
export function authorize(principal: Principal, permission: Exclude<Operation['permission'], 'public' | 'client' | 'operator'>): void {
  if (permission === 'authenticated' || principal.permissions.includes(permission satisfies Permission)) return;
  throw new Problem('PERMISSION_DENIED', `This needs the permission ${permission}, which the credential does not have.`);
}
