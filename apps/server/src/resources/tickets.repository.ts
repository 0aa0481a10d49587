import type { Environment } from '@keyrail/contract';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { PageRequest } from '../http/pagination.ts';
import { type Changes, findRow, insertRow, is, listRows, type NewRow, type Row, updateRow } from './resource-rows.repository.ts';

export type TicketRow = Row<'tickets'>;

/**
 * The constraints that refuse what a ticket can't point at: a channel or a person that is not in its organization and
 * environment, an assignee who is no member.
 */
export const REFERENCES = { channel: 'tickets_channel', assignee: 'tickets_assignee', person: 'tickets_person' } as const;

/** Which tickets are asked for. */
export interface TicketFilter {
  readonly status?: TicketRow['status'] | undefined;
  readonly channelId?: string | undefined;
  readonly assigneeId?: string | undefined;
  readonly personId?: string | undefined;
}

/** Newest first, and one more than the stretch's limit where there are more. */
export function listTickets(
  reader: OrganizationReader,
  environment: Environment,
  filter: TicketFilter,
  pageRequest: PageRequest,
): Promise<TicketRow[]> {
  const conditions = [
    is('status', filter.status),
    is('channel_id', filter.channelId),
    is('assignee_id', filter.assigneeId),
    is('person_id', filter.personId),
  ];
  return listRows(reader, 'tickets', environment, conditions, pageRequest);
}

export const insertTicket = (transaction: OrganizationTransaction, ticket: NewRow<'tickets'>) => insertRow(transaction, 'tickets', ticket);

export const findTicket = (reader: OrganizationReader, environment: Environment, id: string) => findRow(reader, 'tickets', environment, id);

export const updateTicket = (transaction: OrganizationTransaction, environment: Environment, id: string, changes: Changes<'tickets'>) =>
  updateRow(transaction, 'tickets', environment, id, changes);
