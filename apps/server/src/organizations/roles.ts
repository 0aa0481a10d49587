import type { Permission } from '../credentials/principal.ts';

/** What each role may do. */
export const rolePermissions = {
  owner: ['api_keys:read', 'api_keys:write', 'tickets:read', 'tickets:write'],
  admin: ['api_keys:read', 'api_keys:write', 'tickets:read', 'tickets:write'],
  member: ['api_keys:read', 'tickets:read', 'tickets:write'],
  viewer: ['tickets:read'],
} as const satisfies Record<string, readonly Permission[]>;
