import type { Environment } from '@keyrail/contract';
import { type Expression, type Insertable, type Selectable, type SqlBool, sql, type Updateable } from 'kysely';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';
import { rememberDeletion } from '../deletions/deleted-resources.repository.ts';
import type { PageRequest } from '../http/pagination.ts';

/** The tables of resources. Each row has an id, and belongs to one environment of an organization. */
type ResourceTable = 'people' | 'events' | 'tickets' | 'canned_replies' | 'channels';

/** The columns that are read of a row. A prepared statement names them, so it stays the same if a migration adds a column. */
const COLUMNS = {
  people: ['id', 'environment', 'first_name', 'last_name', 'email', 'phone', 'tags', 'custom_fields', 'created_at', 'updated_at'],
  events: ['id', 'environment', 'type', 'person_id', 'occurred_at', 'properties', 'created_at'],
  tickets: [
    'id',
    'environment',
    'subject',
    'body',
    'status',
    'priority',
    'channel_id',
    'assignee_id',
    'person_id',
    'created_at',
    'updated_at',
  ],
  canned_replies: ['id', 'environment', 'title', 'shortcut', 'body', 'created_at', 'updated_at'],
  channels: ['id', 'environment', 'name', 'type', 'created_at', 'updated_at'],
} as const satisfies { [Name in ResourceTable]: readonly (keyof Tables[Name])[] };

export type Row<Name extends ResourceTable> = Pick<
  Selectable<Tables[Name]>,
  Extract<keyof Selectable<Tables[Name]>, (typeof COLUMNS)[Name][number]>
>;
/** A row to insert. Its organization is the transaction's. */
export type NewRow<Name extends ResourceTable> = Omit<Insertable<Tables[Name]>, 'organization_id'>;
/** The columns to change: each with its new value, or an expression for it. */
export type Changes<Name extends ResourceTable> = {
  [Column in keyof Updateable<Tables[Name]>]:
    | Updateable<Tables[Name]>[Column]
    | Expression<Exclude<Updateable<Tables[Name]>[Column], undefined>>;
};

/** A condition on the rows of a list; `undefined` if the caller did not give this filter. */
export type Condition = Expression<SqlBool> | undefined;

/** Builds a condition from the value of a filter, if the caller gave one. */
export function ifGiven<Value>(value: Value | undefined, condition: (value: Value) => Expression<SqlBool>): Condition {
  return value === undefined ? undefined : condition(value);
}

/** The condition that a column equals the value of a filter, if the caller gave one. */
export function columnEquals(column: string, value: string | undefined): Condition {
  return ifGiven(value, (expected) => sql<SqlBool>`${sql.ref(column)} = ${expected}`);
}

export async function insertRow<Name extends ResourceTable>(
  transaction: OrganizationTransaction,
  table: Name,
  row: NewRow<Name>,
): Promise<Row<Name>> {
  const inserted = await transaction
    .insertInto(anyOf(table))
    .values({ ...(row as NewRow<ResourceTable>), organization_id: transaction.organizationId })
    .returning(COLUMNS[anyOf(table)])
    .executeTakeFirstOrThrow();
  return inserted as Row<Name>;
}

/** Lists rows, newest first. Reads one row more than the page's limit, which shows that there is a next page. */
export async function listRows<Name extends ResourceTable>(
  reader: OrganizationReader,
  table: Name,
  environment: Environment,
  conditions: readonly Condition[],
  pageRequest: PageRequest,
): Promise<Row<Name>[]> {
  let query = reader
    .selectFrom(anyOf(table))
    .select(COLUMNS[anyOf(table)])
    .where('organization_id', '=', reader.organizationId)
    .where('environment', '=', environment)
    .orderBy('id', 'desc')
    .limit(sql.lit(pageRequest.limit + 1));
  for (const condition of conditions) if (condition) query = query.where(condition);
  if (pageRequest.after !== undefined) query = query.where('id', '<', pageRequest.after);
  return (await query.execute()) as Row<Name>[];
}

export async function findRow<Name extends ResourceTable>(
  reader: OrganizationReader,
  table: Name,
  environment: Environment,
  id: string,
): Promise<Row<Name> | undefined> {
  const row = await reader
    .selectFrom(anyOf(table))
    .select(COLUMNS[anyOf(table)])
    .where('organization_id', '=', reader.organizationId)
    .where('environment', '=', environment)
    .where('id', '=', id)
    .executeTakeFirst();
  return row as Row<Name> | undefined;
}

export async function updateRow<Name extends ResourceTable>(
  transaction: OrganizationTransaction,
  table: Name,
  environment: Environment,
  id: string,
  changes: Changes<Name>,
): Promise<Row<Name> | undefined> {
  const updated = await transaction
    .updateTable(anyOf(table))
    .set(changes)
    .where('organization_id', '=', transaction.organizationId)
    .where('environment', '=', environment)
    .where('id', '=', id)
    .returning(COLUMNS[anyOf(table)])
    .executeTakeFirst();
  return updated as Row<Name> | undefined;
}

/**
 * Deletes a row, and records the deletion: see {@link wasResourceDeleted}.
 *
 * @returns the deleted row; `undefined` if there was none
 */
export async function deleteRow<Name extends ResourceTable>(
  transaction: OrganizationTransaction,
  table: Name,
  environment: Environment,
  id: string,
  now: Date,
): Promise<Row<Name> | undefined> {
  const deleted = await transaction
    .deleteFrom(anyOf(table))
    .where('organization_id', '=', transaction.organizationId)
    .where('environment', '=', environment)
    .where('id', '=', id)
    .returning(COLUMNS[anyOf(table)])
    .executeTakeFirst();
  if (deleted) await rememberDeletion(transaction, deleted, now);
  return deleted as Row<Name> | undefined;
}

/** Kysely knows the columns of a union of tables, but not those of a type parameter. */
const anyOf = (table: ResourceTable): ResourceTable => table;
