import { validationFailed } from '../http/check-request.ts';
import { Problem } from '../http/problems.ts';
import type { Handlers } from '../pipeline/handler.ts';
import type { Events } from './events.ts';

const notFound = (): Problem => new Problem('NOT_FOUND', 'No such event is visible to this credential. Check the id in the path.');

const noSuchPerson = (): Problem => validationFailed([{ path: '/body/personId', message: 'no such person is visible to this credential' }]);

export function eventOperations({ events }: { events: Events }) {
  return {
    async listEvents(request) {
      return { status: 200, body: await events.list(request, request.query) };
    },

    async createEvent(request) {
      const event = await events.record(request, request.body, noSuchPerson);
      return { status: 201, body: { data: event }, headers: { Location: `/api/v1/events/${event.id}` } };
    },

    async getEvent(request) {
      const event = await events.find(request, request.path.eventId);
      if (!event) throw notFound();
      return { status: 200, body: { data: event } };
    },
  } satisfies Partial<Handlers>;
}
