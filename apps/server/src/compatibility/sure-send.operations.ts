import type { components } from '@keyrail/contract';
import { Problem } from '../http/problems.ts';
import type { Handlers } from '../pipeline/handler.ts';
import type { Events } from '../resources/events.ts';
import type { People, Person, PersonInput } from '../resources/people.ts';

type PartnerPerson = components['schemas']['PartnerPerson'];

/** Published for another team's resource. What there is not is answered just so, that nobody learns what another team has. */
const otherTeams = (): Problem =>
  new Problem('ORGANIZATION_MISMATCH', "The request names no person of the credential's organization and environment.");

/** The paths that Sure Send published. */
export function sureSendOperations({ people, events }: { people: People; events: Events }) {
  return {
    async listPartnerPeople(request) {
      const { data, nextCursor } = await people.list(request, request.query);
      return { status: 200, body: { people: data.map(toPartnerPerson), nextCursor } };
    },

    async createPartnerPerson(request) {
      const person = await people.create(request, fromPartnerPerson(request.body));
      return { status: 201, body: toPartnerPerson(person), headers: { Location: `/api/partner/people/${person.id}` } };
    },

    async getPartnerPerson(request) {
      const person = await people.find(request, request.path.personId);
      if (!person) throw otherTeams();
      return { status: 200, body: toPartnerPerson(person) };
    },

    async updatePartnerPerson(request) {
      const person = await people.update(request, request.path.personId, fromPartnerPerson(request.body));
      if (!person) throw otherTeams();
      return { status: 200, body: toPartnerPerson(person) };
    },

    async createPartnerEvent(request) {
      const { type, personId, occurredAt, properties, ...others } = request.body;
      const given = {
        type,
        ...(personId !== undefined && { personId }),
        ...(occurredAt !== undefined && { occurredAt }),
        properties: { ...others, ...properties },
      };
      const event = await events.record(request, given, otherTeams);
      return { status: 201, body: { ...event, eventType: event.type } };
    },
  } satisfies Partial<Handlers>;
}

function fromPartnerPerson({
  firstName,
  lastName,
  email,
  phone,
  emails,
  phones,
  tags,
  customFields,
}: components['schemas']['PartnerPersonInput']): PersonInput {
  const given = {
    firstName,
    lastName,
    email: emails === undefined ? email : primaryOf(emails),
    phone: phones === undefined ? phone : primaryOf(phones),
    tags: tags === undefined ? undefined : [...new Set(tags)],
    customFields,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function primaryOf(several: readonly { readonly value: string | null; readonly isPrimary?: boolean }[] | null): string | null {
  const filled = (several ?? []).filter(({ value }) => value);
  return (filled.find(({ isPrimary }) => isPrimary) ?? filled[0])?.value ?? null;
}

function toPartnerPerson(person: Person): PartnerPerson {
  return {
    ...person,
    name: [person.firstName, person.lastName].filter(Boolean).join(' '),
    emails: toList(person.email),
    phones: toList(person.phone),
  };
}

const toList = (value: string | null) => (value === null ? [] : [{ value, isPrimary: true as const }]);
