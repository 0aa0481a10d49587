import type { Environment } from '@keyrail/contract';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { PageRequest } from '../http/pagination.ts';
import {
  type Changes,
  columnEquals,
  findRow,
  ifGiven,
  insertRow,
  listRows,
  type NewRow,
  type Row,
  updateRow,
} from './resource-rows.repository.ts';

export type PersonRow = Row<'people'>;

/** The filters of a list of people. */
export interface PersonFilter {
  /** Compared without regard to case. */
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** The beginning of the last name, or of the first and last name together, without regard to case. */
  readonly name?: string | undefined;
  readonly tag?: string | undefined;
  readonly updatedSince?: Date | undefined;
}

/** Lower case by Unicode's rules, independent of the database's locale. */
const lower = (text: RawBuilder<unknown>) => sql<string>`lower(${text} collate "und-x-icu")`;

/** Lists people, newest first. Reads one row more than the page's limit, which shows that there is a next page. */
export function listPeople(
  reader: OrganizationReader,
  environment: Environment,
  filter: PersonFilter,
  pageRequest: PageRequest,
): Promise<PersonRow[]> {
  const conditions = [
    ifGiven(filter.email, (email) => sql<SqlBool>`lower(email) = lower(${email})`),
    columnEquals('phone', filter.phone),
    ifGiven(
      filter.name,
      (name) => sql<SqlBool>`(starts_with(${lower(sql`concat_ws(' ', first_name, last_name)`)}, ${lower(sql`${name}::text`)})
        or starts_with(${lower(sql`last_name`)}, ${lower(sql`${name}::text`)}))`,
    ),
    ifGiven(filter.tag, (tag) => sql<SqlBool>`tags @> array[${tag}]::text[]`),
    ifGiven(filter.updatedSince, (since) => sql<SqlBool>`updated_at >= ${since}`),
  ];
  return listRows(reader, 'people', environment, conditions, pageRequest);
}

export const insertPerson = (transaction: OrganizationTransaction, person: NewRow<'people'>) => insertRow(transaction, 'people', person);

export const findPerson = (reader: OrganizationReader, environment: Environment, id: string) => findRow(reader, 'people', environment, id);

/** Changes a person. The given custom fields are merged into the existing ones; a `null` value removes its field, and `null` in place of the object removes all. */
export const updatePerson = (
  transaction: OrganizationTransaction,
  environment: Environment,
  id: string,
  { custom_fields: customFields, ...changes }: Omit<Changes<'people'>, 'custom_fields'> & { readonly custom_fields?: string | null },
) =>
  updateRow(transaction, 'people', environment, id, {
    ...changes,
    ...(customFields === null && { custom_fields: '{}' }),
    ...(typeof customFields === 'string' && { custom_fields: sql<string>`jsonb_strip_nulls(custom_fields || ${customFields}::jsonb)` }),
  });
