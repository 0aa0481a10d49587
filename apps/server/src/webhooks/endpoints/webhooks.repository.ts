import type { Environment } from '@keyrail/contract';
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Database } from '../../database/database.ts';
import type { OrganizationReader, OrganizationTransaction } from '../../database/organization-scope.ts';
import type { Tables } from '../../database/tables.ts';
import type { PageRequest } from '../../http/pagination.ts';

export type WebhookRow = Selectable<Tables['webhooks']>;

const COLUMNS = [
  'id',
  'organization_id',
  'environment',
  'url',
  'description',
  'events',
  'enabled',
  'disabled_reason',
  'encrypted_secret',
  'encrypted_previous_secret',
  'previous_secret_ends_at',
  'failing_since',
  'created_at',
  'updated_at',
  'deleted_at',
] as const;

export async function insertWebhook(
  transaction: OrganizationTransaction,
  webhook: Omit<Insertable<Tables['webhooks']>, 'organization_id'>,
): Promise<WebhookRow> {
  return transaction
    .insertInto('webhooks')
    .values({ ...webhook, organization_id: transaction.organizationId })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
}

/** Lists webhooks, newest first. Reads one row more than the page's limit, which shows that there is a next page. */
export async function listWebhooks(reader: OrganizationReader, environment: Environment, pageRequest: PageRequest): Promise<WebhookRow[]> {
  let query = notDeleted(reader)
    .where('environment', '=', environment)
    .orderBy('id', 'desc')
    .limit(sql.lit(pageRequest.limit + 1));
  if (pageRequest.after !== undefined) query = query.where('id', '<', pageRequest.after);
  return query.execute();
}

export async function findWebhook(reader: OrganizationReader, environment: Environment, id: string): Promise<WebhookRow | undefined> {
  return notDeleted(reader).where('environment', '=', environment).where('id', '=', id).executeTakeFirst();
}

/**
 * Finds a webhook and locks it until the end of the transaction, so that changes of the webhook and of its deliveries' state
 * run one after the other. The lock does not block new deliveries to it.
 *
 * @param environment - if left out, the webhook may be of either environment
 */
export async function lockWebhook(
  transaction: OrganizationTransaction,
  id: string,
  environment?: Environment,
): Promise<WebhookRow | undefined> {
  let query = notDeleted(transaction).where('id', '=', id).forNoKeyUpdate();
  if (environment !== undefined) query = query.where('environment', '=', environment);
  return query.executeTakeFirst();
}

export async function countWebhooks(transaction: OrganizationTransaction): Promise<number> {
  return (await notDeleted(transaction).execute()).length;
}

export async function updateWebhook(
  transaction: OrganizationTransaction,
  id: string,
  changes: Updateable<Tables['webhooks']>,
): Promise<WebhookRow> {
  return transaction
    .updateTable('webhooks')
    .set(changes)
    .where('organization_id', '=', transaction.organizationId)
    .where('id', '=', id)
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
}

/** Whether a webhook with this id existed and was deleted. */
export async function isWebhookDeleted(transaction: OrganizationTransaction, environment: Environment, id: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('webhooks')
    .select('id')
    .where('organization_id', '=', transaction.organizationId)
    .where('environment', '=', environment)
    .where('id', '=', id)
    .where('deleted_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Lists the ids of these organizations' enabled webhooks, of both environments. */
export async function listEnabledWebhookIds(database: Database, organizationIds: readonly string[]): Promise<string[]> {
  if (organizationIds.length === 0) return [];
  const rows = await database.kysely
    .selectFrom('webhooks')
    .select('id')
    .where('organization_id', '=', sql<string>`any(${organizationIds})`)
    .where('enabled', '=', true)
    .where('deleted_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

function notDeleted(reader: OrganizationReader) {
  return reader.selectFrom('webhooks').select(COLUMNS).where('organization_id', '=', reader.organizationId).where('deleted_at', 'is', null);
}
