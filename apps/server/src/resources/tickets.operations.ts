import type { components } from '@keyrail/contract';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { inOrganization } from '../database/organization-scope.ts';
import type { Handlers } from '../http/handler.ts';
import { readStretch, toPage } from '../http/pagination.ts';
import { Problem } from '../http/problems.ts';
import { newId, prefixes } from '../identifiers.ts';
import { findTicket, insertTicket, listTickets, type TicketRow, updateTicket } from './tickets.repository.ts';

const notFound = (): Problem => new Problem('NOT_FOUND', 'There is no such ticket, or none that this credential can see.');

export function ticketOperations({ database, clock }: { database: Database; clock: Clock }) {
  return {
    async listTickets({ principal, query }) {
      const stretch = readStretch(prefixes.ticket, query);
      const rows = await inOrganization(database, principal.organization.id, (transaction) =>
        listTickets(transaction, principal.environment, { status: query.status }, stretch),
      );
      return { status: 200, body: toPage(rows, stretch.limit, presentTicket) };
    },

    async createTicket({ principal, body }) {
      const now = clock.now();
      const row = await inOrganization(database, principal.organization.id, (transaction) =>
        insertTicket(transaction, {
          id: newId('ticket'),
          environment: principal.environment,
          subject: body.subject,
          body: body.body ?? '',
          status: body.status ?? 'open',
          priority: body.priority ?? 'normal',
          created_at: now,
          updated_at: now,
        }),
      );
      return { status: 201, body: { data: presentTicket(row) }, headers: { Location: `/api/v1/tickets/${row.id}` } };
    },

    async getTicket({ principal, path }) {
      const row = await inOrganization(database, principal.organization.id, (transaction) =>
        findTicket(transaction, principal.environment, path.ticketId),
      );
      if (!row) throw notFound();
      return { status: 200, body: { data: presentTicket(row) } };
    },

    async updateTicket({ principal, path, body }) {
      const row = await inOrganization(database, principal.organization.id, (transaction) =>
        updateTicket(transaction, principal.environment, path.ticketId, { ...body, updated_at: clock.now() }),
      );
      if (!row) throw notFound();
      return { status: 200, body: { data: presentTicket(row) } };
    },
  } satisfies Partial<Handlers>;
}

function presentTicket(row: TicketRow): components['schemas']['Ticket'] {
  return {
    id: row.id,
    subject: row.subject,
    body: row.body,
    status: row.status,
    priority: row.priority,
    environment: row.environment,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
