import type { Environment } from '@keyrail/contract';
import { type SqlBool, sql } from 'kysely';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { PageRequest } from '../http/pagination.ts';
import { asked, findRow, insertRow, is, listRows, type NewRow, type Row } from './resource-rows.repository.ts';

export type EventRow = Row<'events'>;

/** The constraint that refuses a person who is not in the event's organization and environment. */
export const PERSON_CONSTRAINT = 'events_person';

/** Which events are asked for. */
export interface EventFilter {
  readonly personId?: string | undefined;
  readonly type?: string | undefined;
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
}

/** Those recorded last first, and one more than the stretch's limit where there are more. */
export function listEvents(
  reader: OrganizationReader,
  environment: Environment,
  filter: EventFilter,
  pageRequest: PageRequest,
): Promise<EventRow[]> {
  const conditions = [
    is('person_id', filter.personId),
    is('type', filter.type),
    asked(filter.since, (since) => sql<SqlBool>`occurred_at >= ${since}`),
    asked(filter.until, (until) => sql<SqlBool>`occurred_at < ${until}`),
  ];
  return listRows(reader, 'events', environment, conditions, pageRequest);
}

export const insertEvent = (transaction: OrganizationTransaction, event: NewRow<'events'>) => insertRow(transaction, 'events', event);

export const findEvent = (reader: OrganizationReader, environment: Environment, id: string) => findRow(reader, 'events', environment, id);
