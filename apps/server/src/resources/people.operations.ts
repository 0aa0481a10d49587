import { Problem } from '../http/problems.ts';
import type { Handlers } from '../pipeline/handler.ts';
import type { People } from './people.ts';

const notFound = (): Problem => new Problem('NOT_FOUND', 'No such person is visible to this credential. Check the id in the path.');

export function personOperations({ people }: { people: People }) {
  return {
    async listPeople(request) {
      return { status: 200, body: await people.list(request, request.query) };
    },

    async createPerson(request) {
      const person = await people.create(request, request.body);
      return { status: 201, body: { data: person }, headers: { Location: `/api/v1/people/${person.id}` } };
    },

    async getPerson(request) {
      const person = await people.find(request, request.path.personId);
      if (!person) throw notFound();
      return { status: 200, body: { data: person } };
    },

    async updatePerson(request) {
      const person = await people.update(request, request.path.personId, request.body);
      if (!person) throw notFound();
      return { status: 200, body: { data: person } };
    },
  } satisfies Partial<Handlers>;
}
