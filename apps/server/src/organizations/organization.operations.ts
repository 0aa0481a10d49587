import type { components } from '@keyrail/contract';
import { actorOf } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import type { Handlers } from '../pipeline/handler.ts';
import { deleteOrganization, findOrganization, type OrganizationRow } from './organizations.repository.ts';

export function organizationOperations({ recordAudit }: { recordAudit: RecordAudit }) {
  return {
    async getOrganization({ reader }) {
      const row = await findOrganization(reader);
      return {
        status: 200,
        body: {
          data: {
            id: row.id,
            name: row.name,
            limits: serializeLimits(row),
            createdAt: row.created_at.toISOString(),
          },
        },
      };
    },

    async deleteOrganization({ principal, origin, transact }) {
      await transact(async (transaction) => {
        await deleteOrganization(transaction);
        // The audit events of a deleted organization remain: they record which principal deleted it.
        await recordAudit(transaction, {
          action: 'organization.deleted',
          actor: actorOf(principal),
          target: { type: 'organization', id: principal.organization.id },
          before: { name: principal.organization.name },
          origin,
        });
      });
      return { status: 204, body: undefined };
    },
  } satisfies Partial<Handlers>;
}

function serializeLimits(row: OrganizationRow): components['schemas']['OrganizationWithLimits']['limits'] {
  return {
    apiClients: row.max_api_clients,
    rateLimit: { limit: row.rate_limit, windowSeconds: row.rate_limit_window_seconds },
    requestsPerHour: row.max_requests_per_hour,
  };
}
