import type { Environment } from '@keyrail/contract';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { PageRequest } from '../http/pagination.ts';
import { asked, type Changes, findRow, insertRow, is, listRows, type NewRow, type Row, updateRow } from './resource-rows.repository.ts';

export type PersonRow = Row<'people'>;

/** Which people are asked for. */
export interface PersonFilter {
  /** In whichever case. */
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** How the first name, the last name, or both begin, in whichever case. */
  readonly name?: string | undefined;
  readonly tag?: string | undefined;
  readonly updatedSince?: Date | undefined;
}

/** In lower case as Unicode has it, whichever letters the database's own locale knows. */
const lower = (text: RawBuilder<unknown>) => sql<string>`lower(${text} collate "und-x-icu")`;

/** Newest first, and one more than the stretch's limit where there are more. */
export function listPeople(
  reader: OrganizationReader,
  environment: Environment,
  filter: PersonFilter,
  pageRequest: PageRequest,
): Promise<PersonRow[]> {
  const conditions = [
    asked(filter.email, (email) => sql<SqlBool>`lower(email) = lower(${email})`),
    is('phone', filter.phone),
    asked(
      filter.name,
      (name) => sql<SqlBool>`(starts_with(${lower(sql`concat_ws(' ', first_name, last_name)`)}, ${lower(sql`${name}::text`)})
        or starts_with(${lower(sql`last_name`)}, ${lower(sql`${name}::text`)}))`,
    ),
    asked(filter.tag, (tag) => sql<SqlBool>`tags @> array[${tag}]::text[]`),
    asked(filter.updatedSince, (since) => sql<SqlBool>`updated_at >= ${since}`),
  ];
  return listRows(reader, 'people', environment, conditions, pageRequest);
}

export const insertPerson = (transaction: OrganizationTransaction, person: NewRow<'people'>) => insertRow(transaction, 'people', person);

export const findPerson = (reader: OrganizationReader, environment: Environment, id: string) => findRow(reader, 'people', environment, id);

/** Changes a person. The custom fields that are given are put among those there are, and those given as `null` taken away; all of them, for `null`. */
export const updatePerson = (
  transaction: OrganizationTransaction,
  environment: Environment,
  id: string,
  { custom_fields: customFields, ...changes }: Omit<Changes<'people'>, 'custom_fields'> & { readonly custom_fields?: string | null },
) =>
  updateRow(transaction, 'people', environment, id, {
    ...changes,
    ...(customFields === null && { custom_fields: '{}' }),
    ...(typeof customFields === 'string' && { custom_fields: sql`jsonb_strip_nulls(custom_fields || ${customFields}::jsonb)` }),
  });
