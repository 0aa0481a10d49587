import type { components } from '@keyrail/contract';
import { validationFailed } from '../http/check-request.ts';
import { readPageRequest, toPage } from '../http/pagination.ts';
import { Problem } from '../http/problems.ts';
import type { Handlers } from '../pipeline/handler.ts';
import type { Clock } from '../runtime/clock.ts';
import { newId, prefixes } from '../runtime/identifiers.ts';
import { announceChange } from '../webhooks/events/announce.ts';
import { withConstraintProblems } from './constraint-violation.ts';
import { findTicket, insertTicket, listTickets, REFERENCES, type TicketRow, updateTicket } from './tickets.repository.ts';

const notFound = (): Problem => new Problem('NOT_FOUND', 'No such ticket is visible to this credential. Check the id in the path.');

const CONSTRAINT_PROBLEMS = {
  [REFERENCES.channel]: () => validationFailed([{ path: '/body/channelId', message: 'no such channel is visible to this credential' }]),
  [REFERENCES.assignee]: () => validationFailed([{ path: '/body/assigneeId', message: 'must be a member of the organization' }]),
  [REFERENCES.person]: () => validationFailed([{ path: '/body/personId', message: 'no such person is visible to this credential' }]),
};

export function ticketOperations({ clock }: { clock: Clock }) {
  return {
    async listTickets({ principal, reader, query }) {
      const pageRequest = readPageRequest(prefixes.ticket, query);
      const rows = await listTickets(reader, principal.environment, query, pageRequest);
      return { status: 200, body: toPage(rows, pageRequest.limit, serializeTicket) };
    },

    async createTicket({ principal, transact, body }) {
      const now = clock.now();
      const ticket = {
        id: newId('ticket'),
        environment: principal.environment,
        subject: body.subject,
        body: body.body ?? '',
        status: body.status ?? 'open',
        priority: body.priority ?? 'normal',
        channel_id: body.channelId ?? null,
        assignee_id: body.assigneeId ?? null,
        person_id: body.personId ?? null,
        created_at: now,
        updated_at: now,
      };
      const data = await withConstraintProblems(CONSTRAINT_PROBLEMS, () =>
        transact(async (transaction) =>
          announceChange(transaction, now, 'ticket.created', serializeTicket(await insertTicket(transaction, ticket))),
        ),
      );
      return { status: 201, body: { data }, headers: { Location: `/api/v1/tickets/${data.id}` } };
    },

    async getTicket({ principal, reader, path }) {
      const row = await findTicket(reader, principal.environment, path.ticketId);
      if (!row) throw notFound();
      return { status: 200, body: { data: serializeTicket(row) } };
    },

    async updateTicket({ principal, transact, path, body }) {
      const now = clock.now();
      const { channelId, assigneeId, personId, ...same } = body;
      const changes = {
        ...same,
        ...(channelId !== undefined && { channel_id: channelId }),
        ...(assigneeId !== undefined && { assignee_id: assigneeId }),
        ...(personId !== undefined && { person_id: personId }),
        updated_at: now,
      };
      const data = await withConstraintProblems(CONSTRAINT_PROBLEMS, () =>
        transact(async (transaction) => {
          const row = await updateTicket(transaction, principal.environment, path.ticketId, changes);
          if (!row) throw notFound();
          return announceChange(transaction, now, 'ticket.updated', serializeTicket(row));
        }),
      );
      return { status: 200, body: { data } };
    },
  } satisfies Partial<Handlers>;
}

function serializeTicket(row: TicketRow): components['schemas']['Ticket'] {
  return {
    id: row.id,
    subject: row.subject,
    body: row.body,
    status: row.status,
    priority: row.priority,
    channelId: row.channel_id,
    assigneeId: row.assignee_id,
    personId: row.person_id,
    environment: row.environment,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
