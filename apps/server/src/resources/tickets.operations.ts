import type { components } from '@keyrail/contract';
import type { Clock } from '../clock.ts';
import type { Handlers } from '../http/handler.ts';
import { readStretch, toPage } from '../http/pagination.ts';
import { Problem } from '../http/problems.ts';
import { newId, prefixes } from '../identifiers.ts';
import { announce } from '../webhooks/announce.ts';
import { findTicket, insertTicket, listTickets, type TicketRow, updateTicket } from './tickets.repository.ts';

const notFound = (): Problem => new Problem('NOT_FOUND', 'There is no such ticket, or none that this credential can see.');

export function ticketOperations({ clock }: { clock: Clock }) {
  return {
    async listTickets({ principal, transact, query }) {
      const stretch = readStretch(prefixes.ticket, query);
      const rows = await transact((transaction) => listTickets(transaction, principal.environment, { status: query.status }, stretch));
      return { status: 200, body: toPage(rows, stretch.limit, presentTicket) };
    },

    async createTicket({ principal, transact, body }) {
      const now = clock.now();
      const ticket = await transact(async (transaction) => {
        const row = await insertTicket(transaction, {
          id: newId('ticket'),
          environment: principal.environment,
          subject: body.subject,
          body: body.body ?? '',
          status: body.status ?? 'open',
          priority: body.priority ?? 'normal',
          created_at: now,
          updated_at: now,
        });
        const data = presentTicket(row);
        await announce(transaction, now, { type: 'ticket.created', environment: row.environment, data });
        return data;
      });
      return { status: 201, body: { data: ticket }, headers: { Location: `/api/v1/tickets/${ticket.id}` } };
    },

    async getTicket({ principal, transact, path }) {
      const row = await transact((transaction) => findTicket(transaction, principal.environment, path.ticketId));
      if (!row) throw notFound();
      return { status: 200, body: { data: presentTicket(row) } };
    },

    async updateTicket({ principal, transact, path, body }) {
      const now = clock.now();
      const ticket = await transact(async (transaction) => {
        const row = await updateTicket(transaction, principal.environment, path.ticketId, { ...body, updated_at: now });
        if (!row) throw notFound();
        const data = presentTicket(row);
        await announce(transaction, now, { type: 'ticket.updated', environment: row.environment, data });
        return data;
      });
      return { status: 200, body: { data: ticket } };
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
