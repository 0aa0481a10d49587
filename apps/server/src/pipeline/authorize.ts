import type { Operation, Permission, Principal } from '@keyrail/contract';
import { Problem } from '../http/problems.ts';

/**
 * Rejects a principal without the permission that the contract's `x-permission` requires.
 *
 * @throws Problem `PERMISSION_DENIED`
 */
export function authorize(principal: Principal, permission: Exclude<Operation['permission'], 'public' | 'client' | 'operator'>): void {
  if (permission === 'authenticated' || principal.permissions.includes(permission satisfies Permission)) return;
  throw new Problem('PERMISSION_DENIED', `The credential lacks the permission ${permission}. Use a credential that has it.`);
}
