import type { components } from '@keyrail/contract';
import { Problem } from '../http/problems.ts';
import type { Handlers } from '../pipeline/handler.ts';
import type { Events } from '../resources/events.ts';
import type { People, Person, PersonInput } from '../resources/people.ts';

type PartnerPerson = components['schemas']['PartnerPerson'];

/** The published 403 for another organization's person. Unknown ids get the same response, which reveals no other organization's ids. */
const personNotAccessible = (): Problem =>
  new Problem('ORGANIZATION_MISMATCH', "The credential's organization and environment have no such person. Check the person's id.");

/** The operations at the paths that Sure Send published. */
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
      if (!person) throw personNotAccessible();
      return { status: 200, body: toPartnerPerson(person) };
    },

    async updatePartnerPerson(request) {
      const person = await people.update(request, request.path.personId, fromPartnerPerson(request.body));
      if (!person) throw personNotAccessible();
      return { status: 200, body: toPartnerPerson(person) };
    },

    async createPartnerEvent(request) {
      const { type, personId, occurredAt, properties, ...others } = request.body;
      const input = {
        type,
        ...(personId !== undefined && { personId }),
        ...(occurredAt !== undefined && { occurredAt }),
        properties: { ...others, ...properties },
      };
      const event = await events.record(request, input, personNotAccessible);
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
  const input = {
    firstName,
    lastName,
    email: emails === undefined ? email : primaryOf(emails),
    phone: phones === undefined ? phone : primaryOf(phones),
    tags: tags === undefined ? undefined : [...new Set(tags)],
    customFields,
  };
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

function primaryOf(entries: readonly { readonly value: string | null; readonly isPrimary?: boolean }[] | null): string | null {
  const nonEmpty = (entries ?? []).filter(({ value }) => value);
  return (nonEmpty.find(({ isPrimary }) => isPrimary) ?? nonEmpty[0])?.value ?? null;
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
