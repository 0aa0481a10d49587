import type { components } from '@keyrail/contract';
import { readPageRequest, toPage } from '../http/pagination.ts';
import type { Problem } from '../http/problems.ts';
import { readTimestamp } from '../http/read-timestamp.ts';
import type { OperationRequest } from '../pipeline/handler.ts';
import type { Clock } from '../runtime/clock.ts';
import { newId, prefixes } from '../runtime/identifiers.ts';
import { announceChange } from '../webhooks/events/announce.ts';
import { toBoundedJson } from './bounded-json.ts';
import { withConstraintProblems } from './constraint-violation.ts';
import { type EventRow, findEvent, insertEvent, listEvents, PERSON_CONSTRAINT } from './events.repository.ts';
import type { ResourceCaller } from './resource-caller.ts';

type Event = components['schemas']['Event'];

/** The operations on events, which the API's own paths and the compatible paths of other systems share. */
export function createEvents({ clock }: { clock: Clock }) {
  return {
    async list(
      { principal, reader }: ResourceCaller,
      query: OperationRequest<'listEvents'>['query'],
    ): Promise<{ data: Event[]; nextCursor: string | null }> {
      const pageRequest = readPageRequest(prefixes.event, query);
      const filter = {
        personId: query.personId,
        type: query.type,
        since: query.since === undefined ? undefined : readTimestamp(query.since, '/query/since'),
        until: query.until === undefined ? undefined : readTimestamp(query.until, '/query/until'),
      };
      const rows = await listEvents(reader, principal.environment, filter, pageRequest);
      return toPage(rows, pageRequest.limit, serializeEvent);
    },

    /**
     * Records an event, which occurred now if the input has no time.
     *
     * @param noSuchPerson - the problem to throw if the event's person is not visible to the caller
     * @throws Problem from `noSuchPerson`, or `VALIDATION_FAILED` if the time or the properties are not valid
     */
    async record(
      { principal, transact }: ResourceCaller,
      input: components['schemas']['EventCreate'],
      noSuchPerson: () => Problem,
    ): Promise<Event> {
      const now = clock.now();
      const event = {
        id: newId('event'),
        environment: principal.environment,
        type: input.type,
        person_id: input.personId ?? null,
        occurred_at: input.occurredAt === undefined ? now : readTimestamp(input.occurredAt, '/body/occurredAt'),
        properties: toBoundedJson(input.properties ?? {}, '/body/properties'),
        created_at: now,
      };
      return withConstraintProblems({ [PERSON_CONSTRAINT]: noSuchPerson }, () =>
        transact(async (transaction) =>
          announceChange(transaction, now, 'event.created', serializeEvent(await insertEvent(transaction, event))),
        ),
      );
    },

    /** @returns `undefined` if no such event is visible to the caller */
    async find({ principal, reader }: ResourceCaller, id: string): Promise<Event | undefined> {
      const row = await findEvent(reader, principal.environment, id);
      return row && serializeEvent(row);
    },
  };
}

export type Events = ReturnType<typeof createEvents>;

function serializeEvent(row: EventRow): Event {
  return {
    id: row.id,
    type: row.type,
    personId: row.person_id,
    occurredAt: row.occurred_at.toISOString(),
    properties: row.properties,
    environment: row.environment,
    createdAt: row.created_at.toISOString(),
  };
}
