import type { Permission, Role } from '@keyrail/contract';

const READ_RESOURCES = ['tickets:read', 'people:read', 'events:read', 'canned_replies:read', 'channels:read'] as const;
/** The permissions for daily work. Only owners and admins set up channels. */
const WRITE_RESOURCES = ['tickets:write', 'people:write', 'events:write', 'canned_replies:write'] as const;

const READ_ALL = [
  'api_keys:read',
  'api_clients:read',
  'users:read',
  'organization:read',
  'audit_events:read',
  'requests:read',
  'usage:read',
  'billing:read',
  'webhooks:read',
  ...READ_RESOURCES,
] as const;
const MANAGE = [
  'api_keys:write',
  'api_keys:verify',
  'api_clients:write',
  'users:write',
  'channels:write',
  'webhooks:write',
  ...WRITE_RESOURCES,
] as const;

/** The permissions of each role. */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  owner: [...READ_ALL, ...MANAGE, 'organization:write'],
  admin: [...READ_ALL, ...MANAGE],
  member: [
    'api_keys:read',
    'api_clients:read',
    'users:read',
    'organization:read',
    'usage:read',
    'webhooks:read',
    ...READ_RESOURCES,
    ...WRITE_RESOURCES,
  ],
  viewer: ['users:read', 'organization:read', ...READ_RESOURCES],
};
