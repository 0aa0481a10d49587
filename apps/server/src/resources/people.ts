import type { components } from '@keyrail/contract';
import { validationFailed } from '../http/check-request.ts';
import { readPageRequest, toPage } from '../http/pagination.ts';
import { readTimestamp } from '../http/read-timestamp.ts';
import type { OperationRequest } from '../pipeline/handler.ts';
import type { Clock } from '../runtime/clock.ts';
import { newId, prefixes } from '../runtime/identifiers.ts';
import { announceChange } from '../webhooks/events/announce.ts';
import { findPerson, insertPerson, listPeople, type PersonRow, updatePerson } from './people.repository.ts';

export type Person = components['schemas']['Person'];

/** What is given of a person, to create or to change them. Custom fields that are `null` are none. */
export type PersonInput = Omit<components['schemas']['PersonUpdate'], 'customFields'> & {
  readonly customFields?: components['schemas']['CustomFieldsInput'] | null;
};

/** Who asks, and in which organization. */
type Caller = Pick<OperationRequest<'listPeople'>, 'principal' | 'reader' | 'transact'>;

/** As many custom fields a person has at most; the contract says so too, of those in one request. */
const MAX_CUSTOM_FIELDS = 50;

/** People as their operations have them, whichever system published the path. */
export function createPeople({ clock }: { clock: Clock }) {
  return {
    async list(
      { principal, reader }: Caller,
      query: OperationRequest<'listPeople'>['query'],
    ): Promise<{ data: Person[]; nextCursor: string | null }> {
      const pageRequest = readPageRequest(prefixes.person, query);
      const updatedSince = query.updatedSince === undefined ? undefined : readTimestamp(query.updatedSince, '/query/updatedSince');
      const filter = { ...query, updatedSince };
      const rows = await listPeople(reader, principal.environment, filter, pageRequest);
      return toPage(rows, pageRequest.limit, presentPerson);
    },

    async create({ principal, transact }: Caller, given: PersonInput): Promise<Person> {
      const now = clock.now();
      const { custom_fields: customFields, ...columns } = toColumns(given);
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
        return announceChange(transaction, now, 'person.created', presentPerson(row));
      });
    },

    /** `undefined` if there is no such person, or none that the caller can see. */
    async find({ principal, reader }: Caller, id: string): Promise<Person | undefined> {
      const row = await findPerson(reader, principal.environment, id);
      return row && presentPerson(row);
    },

    /** Changes what is given, if anything is. `undefined` if there is no such person, or none that the caller can see. */
    async update(caller: Caller, id: string, given: PersonInput): Promise<Person | undefined> {
      if (Object.keys(given).length === 0) return this.find(caller, id);
      const { principal, transact } = caller;
      const now = clock.now();
      const { custom_fields: customFields, ...columns } = toColumns(given);
      const changes = {
        ...columns,
        ...(customFields !== undefined && { custom_fields: customFields && JSON.stringify(customFields) }),
        updated_at: now,
      };
      return transact(async (transaction) => {
        const updated = await updatePerson(transaction, principal.environment, id, changes);
        if (!updated) return undefined;
        if (Object.keys(updated.custom_fields).length > MAX_CUSTOM_FIELDS) throw tooManyCustomFields();
        return announceChange(transaction, now, 'person.updated', presentPerson(updated));
      });
    },
  };
}

export type People = ReturnType<typeof createPeople>;

const tooManyCustomFields = () =>
  validationFailed([
    {
      path: '/body/customFields',
      message: `must leave the person with no more than ${MAX_CUSTOM_FIELDS} custom fields; give those that are not needed as null`,
    },
  ]);

/** The columns of what is given. Empty text is nothing, as a form would have it. */
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

function presentPerson(row: PersonRow): Person {
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
