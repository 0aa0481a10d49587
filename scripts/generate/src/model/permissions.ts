import type { Contract, Operation } from '../contract.ts';

/** Reads `x-permission`, and checks that `security` agrees with it. */
export function readPermission(contract: Contract, operation: Operation, where: string): string {
  const permission = operation['x-permission'];
  const known = contract.components.schemas['Permission']?.['enum'] as readonly string[] | undefined;
  if (permission === undefined || !['public', 'operator', 'client', 'authenticated', ...(known ?? [])].includes(permission)) {
    throw new Error(
      `${where} has no valid x-permission: name one of components/schemas/Permission, or authenticated, or client, or operator, or public`,
    );
  }
  const isOpen = operation.security?.length === 0;
  if (isOpen !== (permission === 'public')) {
    throw new Error(`${where}: "x-permission: public" and "security: []" go together: write both or neither`);
  }
  return permission;
}
