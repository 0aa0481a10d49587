import type { components } from '@keyrail/contract';
import { validationFailed } from '../http/check-request.ts';
import { readPageRequest, toPage } from '../http/pagination.ts';
import { readTimestamp } from '../http/read-timestamp.ts';
import type { OperationRequest } from '../pipeline/handler.ts';
import type { Clock } from '../runtime/clock.ts';
import { newId, prefixes } from '../runtime/identifiers.ts';
import { announceChange } from '../webhooks/events/announce.ts';
import { findPerson, insertPerson, listPeople, type PersonRow, updatePerson } from './people.repository.ts';
import type { ResourceCaller } from './resource-caller.ts';

export type Person = components['schemas']['Person'];

/** The fields of a person to create or to update. A custom field of `null` is removed. */
export type PersonInput = Omit<components['schemas']['PersonUpdate'], 'customFields'> & {
  readonly customFields?: components['schemas']['CustomFieldsInput'] | null;
};

/** The most custom fields of a person. The contract limits the ones in one request to the same number. */
const MAX_CUSTOM_FIELDS = 50;

/** The operations on people, which the API's own paths and the compatible paths of other systems share. */
export function createPeople({ clock }: { clock: Clock }) {
  return {
    async list(
      { principal, reader }: ResourceCaller,
      query: OperationRequest<'listPeople'>['query'],
    ): Promise<{ data: Person[]; nextCursor: string | null }> {
      const pageRequest = readPageRequest(prefixes.person, query);
      const updatedSince = query.updatedSince === undefined ? undefined : readTimestamp(query.updatedSince, '/query/updatedSince');
      const filter = { ...query, updatedSince };
      const rows = await listPeople(reader, principal.environment, filter, pageRequest);
      return toPage(rows, pageRequest.limit, serializePerson);
    },

    async create({ principal, transact }: ResourceCaller, input: PersonInput): Promise<Person> {
      const now = clock.now();
      const { custom_fields: customFields, ...columns } = toColumns(input);
      return transact(async (transaction) => {
        const row = await insertPerson(transaction, {
          id: newId('person'),
          environment: principal.environment,
          first_name: null,
          last_name: null,
          email: null,
          phone: null,
          tags: [],
          ...columns,
          custom_fields: JSON.stringify(Object.fromEntries(Object.entries(customFields ?? {}).filter(([, value]) => value !== null))),
          created_at: now,
          updated_at: now,
        });
        return announceChange(transaction, now, 'person.created', serializePerson(row));
      });
    },

    /** @returns `undefined` if no such person is visible to the caller */
    async find({ principal, reader }: ResourceCaller, id: string): Promise<Person | undefined> {
      const row = await findPerson(reader, principal.environment, id);
      return row && serializePerson(row);
    },

    /**
     * Changes the given fields. Without any, it changes nothing and returns the person.
     *
     * @returns `undefined` if no such person is visible to the caller
     */
    async update(caller: ResourceCaller, id: string, input: PersonInput): Promise<Person | undefined> {
      if (Object.keys(input).length === 0) return this.find(caller, id);
      const { principal, transact } = caller;
      const now = clock.now();
      const { custom_fields: customFields, ...columns } = toColumns(input);
      const changes = {
        ...columns,
        ...(customFields !== undefined && { custom_fields: customFields && JSON.stringify(customFields) }),
        updated_at: now,
      };
      return transact(async (transaction) => {
        const updated = await updatePerson(transaction, principal.environment, id, changes);
        if (!updated) return undefined;
        if (Object.keys(updated.custom_fields).length > MAX_CUSTOM_FIELDS) throw tooManyCustomFields();
        return announceChange(transaction, now, 'person.updated', serializePerson(updated));
      });
    },
  };
}

export type People = ReturnType<typeof createPeople>;

const tooManyCustomFields = () =>
  validationFailed([
    {
      path: '/body/customFields',
      message: `must leave the person with at most ${MAX_CUSTOM_FIELDS} custom fields; remove others with null`,
    },
  ]);

/** The columns of the given fields. Empty text is stored as null, as forms send it. */
function toColumns({ firstName, lastName, email, phone, tags, customFields }: PersonInput) {
  return {
    ...(firstName !== undefined && { first_name: firstName || null }),
    ...(lastName !== undefined && { last_name: lastName || null }),
    ...(email !== undefined && { email: email || null }),
    ...(phone !== undefined && { phone: phone || null }),
    ...(tags !== undefined && { tags }),
    ...(customFields !== undefined && { custom_fields: customFields }),
  };
}

function serializePerson(row: PersonRow): Person {
  return {
    id: row.id,
    firstName: row.first_name,
    lastName: row.last_name,
    email: row.email,
    phone: row.phone,
    tags: row.tags,
    customFields: row.custom_fields,
    environment: row.environment,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
