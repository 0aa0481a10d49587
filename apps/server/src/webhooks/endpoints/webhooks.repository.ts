import type { Environment } from '@keyrail/contract';
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
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

/** Newest first, and one more than the stretch's limit where there are more. */
export async function listWebhooks(reader: OrganizationReader, environment: Environment, pageRequest: PageRequest): Promise<WebhookRow[]> {
  let query = live(reader)
    .where('environment', '=', environment)
    .orderBy('id', 'desc')
    .limit(sql.lit(pageRequest.limit + 1));
  if (pageRequest.after !== undefined) query = query.where('id', '<', pageRequest.after);
  return query.execute();
}

export async function findWebhook(reader: OrganizationReader, environment: Environment, id: string): Promise<WebhookRow | undefined> {
  return live(reader).where('environment', '=', environment).where('id', '=', id).executeTakeFirst();
}

/**
 * Finds a webhook and holds it until the transaction ends, so that changes of it and of its deliveries' state are made one
 * after the other. Announcing to it goes on meanwhile.
 *
 * @param environment - left out, that of either is found
 */
export async function lockWebhook(
  transaction: OrganizationTransaction,
  id: string,
  environment?: Environment,
): Promise<WebhookRow | undefined> {
  let query = live(transaction).where('id', '=', id).forNoKeyUpdate();
  if (environment !== undefined) query = query.where('environment', '=', environment);
  return query.executeTakeFirst();
}

export async function countWebhooks(transaction: OrganizationTransaction): Promise<number> {
  return (await live(transaction).execute()).length;
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

/** Whether there was such a webhook, which has been deleted. */
export async function wasDeleted(transaction: OrganizationTransaction, environment: Environment, id: string): Promise<boolean> {
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

function live(reader: OrganizationReader) {
  return reader.selectFrom('webhooks').select(COLUMNS).where('organization_id', '=', reader.organizationId).where('deleted_at', 'is', null);
}
