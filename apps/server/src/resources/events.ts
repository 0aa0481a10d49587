import type { components } from '@keyrail/contract';
import { readPageRequest, toPage } from '../http/pagination.ts';
import type { Problem } from '../http/problems.ts';
import { readTimestamp } from '../http/read-timestamp.ts';
import type { OperationRequest } from '../pipeline/handler.ts';
import type { Clock } from '../runtime/clock.ts';
import { newId, prefixes } from '../runtime/identifiers.ts';
import { announceChange } from '../webhooks/events/announce.ts';
import { requireBounded } from './bounded-json.ts';
import { explainRefusal } from './constraint-refused.ts';
import { type EventRow, findEvent, insertEvent, listEvents, PERSON_CONSTRAINT } from './events.repository.ts';

type Event = components['schemas']['Event'];

/** Who asks, and in which organization. */
type Caller = Pick<OperationRequest<'listEvents'>, 'principal' | 'reader' | 'transact'>;

/** Events as their operations have them, whichever system published the path. */
export function createEvents({ clock }: { clock: Clock }) {
  return {
    async list(
      { principal, reader }: Caller,
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
      return toPage(rows, pageRequest.limit, presentEvent);
    },

    /**
     * Records that something happened; just now, if it is not said when.
     *
     * @param noSuchPerson - what to answer if the caller sees no such person
     * @throws Problem that one
     */
    async record(
      { principal, transact }: Caller,
      given: components['schemas']['EventCreate'],
      noSuchPerson: () => Problem,
    ): Promise<Event> {
      const now = clock.now();
      const event = {
        id: newId('event'),
        environment: principal.environment,
        type: given.type,
        person_id: given.personId ?? null,
        occurred_at: given.occurredAt === undefined ? now : readTimestamp(given.occurredAt, '/body/occurredAt'),
        properties: requireBounded(given.properties ?? {}, '/body/properties'),
        created_at: now,
      };
      return explainRefusal({ [PERSON_CONSTRAINT]: noSuchPerson }, () =>
        transact(async (transaction) =>
          announceChange(transaction, now, 'event.created', presentEvent(await insertEvent(transaction, event))),
        ),
      );
    },

    /** `undefined` if there is no such event, or none that the caller can see. */
    async find({ principal, reader }: Caller, id: string): Promise<Event | undefined> {
      const row = await findEvent(reader, principal.environment, id);
      return row && presentEvent(row);
    },
  };
}

export type Events = ReturnType<typeof createEvents>;

function presentEvent(row: EventRow): Event {
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
