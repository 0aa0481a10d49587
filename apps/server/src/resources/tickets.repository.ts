import type { Environment } from '@keyrail/contract';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { PageRequest } from '../http/pagination.ts';
import { type Changes, columnEquals, findRow, insertRow, listRows, type NewRow, type Row, updateRow } from './resource-rows.repository.ts';

export type TicketRow = Row<'tickets'>;

/**
 * The constraints on the references of a ticket: its channel and its person are in the same organization and environment, and
 * its assignee is a member of the organization.
 */
export const REFERENCES = { channel: 'tickets_channel', assignee: 'tickets_assignee', person: 'tickets_person' } as const;

/** The filters of a list of tickets. */
export interface TicketFilter {
  readonly status?: TicketRow['status'] | undefined;
  readonly channelId?: string | undefined;
  readonly assigneeId?: string | undefined;
  readonly personId?: string | undefined;
}

/** Lists tickets, newest first. Reads one row more than the page's limit, which shows that there is a next page. */
export function listTickets(
  reader: OrganizationReader,
  environment: Environment,
  filter: TicketFilter,
  pageRequest: PageRequest,
): Promise<TicketRow[]> {
  const conditions = [
    columnEquals('status', filter.status),
    columnEquals('channel_id', filter.channelId),
    columnEquals('assignee_id', filter.assigneeId),
    columnEquals('person_id', filter.personId),
  ];
  return listRows(reader, 'tickets', environment, conditions, pageRequest);
}

export const insertTicket = (transaction: OrganizationTransaction, ticket: NewRow<'tickets'>) => insertRow(transaction, 'tickets', ticket);

export const findTicket = (reader: OrganizationReader, environment: Environment, id: string) => findRow(reader, 'tickets', environment, id);

export const updateTicket = (transaction: OrganizationTransaction, environment: Environment, id: string, changes: Changes<'tickets'>) =>
  updateRow(transaction, 'tickets', environment, id, changes);
