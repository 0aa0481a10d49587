import type { components } from '@keyrail/contract';
import type { Permission } from '../credentials/principal.ts';

/** What a member of an organization may do, by name. */
export type Role = components['schemas']['Role'];

const READ_ALL = [
  'api_keys:read',
  'api_clients:read',
  'users:read',
  'organization:read',
  'audit_events:read',
  'tickets:read',
  'webhooks:read',
] as const;
const MANAGE = ['api_keys:write', 'api_keys:verify', 'api_clients:write', 'users:write', 'tickets:write', 'webhooks:write'] as const;

/** What each role may do. */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  owner: [...READ_ALL, ...MANAGE, 'organization:write'],
  admin: [...READ_ALL, ...MANAGE],
  member: ['api_keys:read', 'api_clients:read', 'users:read', 'organization:read', 'tickets:read', 'tickets:write', 'webhooks:read'],
  viewer: ['users:read', 'organization:read', 'tickets:read'],
};
