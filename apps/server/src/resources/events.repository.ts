import type { Environment } from '@keyrail/contract';
import { type SqlBool, sql } from 'kysely';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { PageRequest } from '../http/pagination.ts';
import { columnEquals, findRow, ifGiven, insertRow, listRows, type NewRow, type Row } from './resource-rows.repository.ts';

export type EventRow = Row<'events'>;

/** The constraint that an event's person is in the same organization and environment. */
export const PERSON_CONSTRAINT = 'events_person';

/** The filters of a list of events. */
export interface EventFilter {
  readonly personId?: string | undefined;
  readonly type?: string | undefined;
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
}

/** Lists events, the last recorded first. Reads one row more than the page's limit, which shows that there is a next page. */
export function listEvents(
  reader: OrganizationReader,
  environment: Environment,
  filter: EventFilter,
  pageRequest: PageRequest,
): Promise<EventRow[]> {
  const conditions = [
    columnEquals('person_id', filter.personId),
    columnEquals('type', filter.type),
    ifGiven(filter.since, (since) => sql<SqlBool>`occurred_at >= ${since}`),
    ifGiven(filter.until, (until) => sql<SqlBool>`occurred_at < ${until}`),
  ];
  return listRows(reader, 'events', environment, conditions, pageRequest);
}

export const insertEvent = (transaction: OrganizationTransaction, event: NewRow<'events'>) => insertRow(transaction, 'events', event);

export const findEvent = (reader: OrganizationReader, environment: Environment, id: string) => findRow(reader, 'events', environment, id);
