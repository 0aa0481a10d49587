import type { Environment } from '@keyrail/contract';
import { type Expression, type Insertable, type Selectable, type SqlBool, sql, type Updateable } from 'kysely';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';
import { rememberDeletion } from '../deletions/deleted-resources.repository.ts';
import type { PageRequest } from '../http/pagination.ts';

/** The tables of resources: each row has an id, and belongs to one environment of an organization. */
type ResourceTable = 'people' | 'events' | 'tickets' | 'canned_replies' | 'channels';

/** What is read of a row. A prepared statement names its columns, so that it stays the same where a migration adds one. */
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
/** What is written of a row; its organization is the transaction's. */
export type NewRow<Name extends ResourceTable> = Omit<Insertable<Tables[Name]>, 'organization_id'>;
/** What is changed of a row: a column's new value, or how to come by it. */
export type Changes<Name extends ResourceTable> = {
  [Column in keyof Updateable<Tables[Name]>]: Updateable<Tables[Name]>[Column] | Expression<unknown>;
};

/** What a row must be to be listed; `undefined` if nothing was asked for. */
export type Condition = Expression<SqlBool> | undefined;

/** A condition on what was asked for, if it was. */
export function asked<Value>(value: Value | undefined, condition: (value: Value) => Expression<SqlBool>): Condition {
  return value === undefined ? undefined : condition(value);
}

/** That a column is what was asked for, if anything was. */
export function is(column: string, value: string | undefined): Condition {
  return asked(value, (wanted) => sql<SqlBool>`${sql.ref(column)} = ${wanted}`);
}

export async function insertRow<Name extends ResourceTable>(
  transaction: OrganizationTransaction,
  table: Name,
  row: NewRow<Name>,
): Promise<Row<Name>> {
  const inserted = await transaction
    .insertInto(oneOf(table))
    .values({ ...(row as NewRow<'tickets'>), organization_id: transaction.organizationId })
    .returning(columnsOf(table))
    .executeTakeFirstOrThrow();
  return inserted as Row<Name>;
}

/** Newest first, and one more than the stretch's limit where there are more. */
export async function listRows<Name extends ResourceTable>(
  reader: OrganizationReader,
  table: Name,
  environment: Environment,
  conditions: readonly Condition[],
  pageRequest: PageRequest,
): Promise<Row<Name>[]> {
  let query = reader
    .selectFrom(oneOf(table))
    .select(columnsOf(table))
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
  const found = await reader
    .selectFrom(oneOf(table))
    .select(columnsOf(table))
    .where('organization_id', '=', reader.organizationId)
    .where('environment', '=', environment)
    .where('id', '=', id)
    .executeTakeFirst();
  return found as Row<Name> | undefined;
}

export async function updateRow<Name extends ResourceTable>(
  transaction: OrganizationTransaction,
  table: Name,
  environment: Environment,
  id: string,
  changes: Changes<Name>,
): Promise<Row<Name> | undefined> {
  const updated = await transaction
    .updateTable(oneOf(table))
    .set(changes as Updateable<Tables['tickets']>)
    .where('organization_id', '=', transaction.organizationId)
    .where('environment', '=', environment)
    .where('id', '=', id)
    .returning(columnsOf(table))
    .executeTakeFirst();
  return updated as Row<Name> | undefined;
}

/** Deletes a row, and remembers that it did: see {@link wasResourceDeleted}. Returns the deleted row, if there was one. */
export async function deleteRow<Name extends ResourceTable>(
  transaction: OrganizationTransaction,
  table: Name,
  environment: Environment,
  id: string,
  now: Date,
): Promise<Row<Name> | undefined> {
  const deleted = await transaction
    .deleteFrom(oneOf(table))
    .where('organization_id', '=', transaction.organizationId)
    .where('environment', '=', environment)
    .where('id', '=', id)
    .returning(columnsOf(table))
    .executeTakeFirst();
  if (deleted) await rememberDeletion(transaction, deleted, now);
  return deleted as Row<Name> | undefined;
}

/** Stands for any of the tables: as to the columns that are named here, they are all alike. */
const oneOf = (table: ResourceTable): 'tickets' => table as 'tickets';

const columnsOf = (table: ResourceTable) => COLUMNS[table] as (typeof COLUMNS)['tickets'];
