import type { Database } from '../database/database.ts';
import { inOrganization } from '../database/organization-scope.ts';
import type { Handlers } from '../http/handler.ts';
import { deleteOrganization, findOrganization } from './organizations.repository.ts';

export function organizationOperations({ database }: { database: Database }) {
  return {
    async getOrganization({ principal }) {
      const row = await inOrganization(database, principal.organization.id, findOrganization);
      return {
        status: 200,
        body: {
          data: { id: row.id, name: row.name, limits: { apiClients: row.max_api_clients }, createdAt: row.created_at.toISOString() },
        },
      };
    },

    async deleteOrganization({ principal }) {
      await inOrganization(database, principal.organization.id, deleteOrganization);
      return { status: 204, body: undefined };
    },
  } satisfies Partial<Handlers>;
}
