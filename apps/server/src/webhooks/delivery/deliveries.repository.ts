import type { WebhookDeliveryStatus, WebhookEventType } from '@keyrail/contract';
import { type Selectable, sql, type Updateable } from 'kysely';
import type { OrganizationReader, OrganizationTransaction } from '../../database/organization-scope.ts';
import type { Tables } from '../../database/tables.ts';
import type { PageRequest } from '../../http/pagination.ts';

export type DeliveryRow = Selectable<Tables['webhook_deliveries']>;
export type AttemptRow = Selectable<Tables['webhook_attempts']>;

const DELIVERY_COLUMNS = [
  'id',
  'organization_id',
  'webhook_id',
  'event_id',
  'event_type',
  'status',
  'turn',
  'tries',
  'next_attempt_at',
  'queued_at',
  'created_at',
] as const;

const ATTEMPT_COLUMNS = ['delivery_id', 'number', 'organization_id', 'at', 'duration_ms', 'status', 'error', 'response_body'] as const;

/** The number of attempts that are kept of a delivery: the latest ones. */
const MAX_ATTEMPTS_KEPT = 50;

/** Lists deliveries, newest first. Reads one row more than the page's limit, which shows that there is a next page. */
export async function listDeliveries(
  reader: OrganizationReader,
  webhookId: string,
  filter: { readonly status: WebhookDeliveryStatus | undefined; readonly eventType: WebhookEventType | undefined },
  pageRequest: PageRequest,
): Promise<DeliveryRow[]> {
  let query = reader
    .selectFrom('webhook_deliveries')
    .select(DELIVERY_COLUMNS)
    .where('organization_id', '=', reader.organizationId)
    .where('webhook_id', '=', webhookId)
    .orderBy('id', 'desc')
    .limit(sql.lit(pageRequest.limit + 1));
  if (filter.status !== undefined) query = query.where('status', '=', filter.status);
  if (filter.eventType !== undefined) query = query.where('event_type', '=', filter.eventType);
  if (pageRequest.after !== undefined) query = query.where('id', '<', pageRequest.after);
  return query.execute();
}

export async function findDelivery(reader: OrganizationReader, id: string): Promise<DeliveryRow | undefined> {
  return reader
    .selectFrom('webhook_deliveries')
    .select(DELIVERY_COLUMNS)
    .where('organization_id', '=', reader.organizationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function updateDelivery(
  transaction: OrganizationTransaction,
  id: string,
  changes: Updateable<Tables['webhook_deliveries']>,
): Promise<void> {
  await transaction
    .updateTable('webhook_deliveries')
    .set(changes)
    .where('organization_id', '=', transaction.organizationId)
    .where('id', '=', id)
    .execute();
}

/** Lists the attempts of these deliveries by the delivery's id, each list from the first attempt to the last. */
export async function listAttempts(reader: OrganizationReader, deliveryIds: readonly string[]): Promise<Map<string, AttemptRow[]>> {
  if (deliveryIds.length === 0) return new Map();
  const rows = await reader
    .selectFrom('webhook_attempts')
    .select(ATTEMPT_COLUMNS)
    .where('organization_id', '=', reader.organizationId)
    .where('delivery_id', '=', sql<string>`any(${deliveryIds})`)
    .orderBy('number')
    .execute();
  return Map.groupBy(rows, (row) => row.delivery_id);
}

/** The `error` of an attempt until its outcome is recorded. It stays if the server stops before that. */
const UNFINISHED = 'not finished: the outcome is unknown';

/**
 * Adds an attempt that is about to start, and deletes the oldest attempts of the delivery. The transaction has locked the
 * delivery's webhook.
 *
 * @returns the number of the attempt, from 1
 */
export async function insertAttempt(transaction: OrganizationTransaction, deliveryId: string, at: Date): Promise<number> {
  const { organizationId } = transaction;
  const { number } = await transaction
    .insertInto('webhook_attempts')
    .values({
      delivery_id: deliveryId,
      organization_id: organizationId,
      number: sql<number>`(
        select coalesce(max(number), 0) + 1 from webhook_attempts
        where organization_id = ${organizationId} and delivery_id = ${deliveryId}
      )`,
      at,
      error: UNFINISHED,
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  await transaction
    .deleteFrom('webhook_attempts')
    .where('organization_id', '=', organizationId)
    .where('delivery_id', '=', deliveryId)
    .where('number', '<=', number - MAX_ATTEMPTS_KEPT)
    .execute();
  return number;
}

/** Records the outcome of an attempt, if the attempt is still kept. */
export async function finishAttempt(
  transaction: OrganizationTransaction,
  deliveryId: string,
  number: number,
  outcome: Pick<AttemptRow, 'duration_ms' | 'status' | 'error' | 'response_body'>,
): Promise<void> {
  await transaction
    .updateTable('webhook_attempts')
    .set(outcome)
    .where('organization_id', '=', transaction.organizationId)
    .where('delivery_id', '=', deliveryId)
    .where('number', '=', number)
    .execute();
}

/** Marks all pending deliveries to a webhook as failed. The transaction has locked the webhook. */
export async function failPendingDeliveries(transaction: OrganizationTransaction, webhookId: string): Promise<void> {
  await transaction
    .updateTable('webhook_deliveries')
    .set((expression) => ({ status: 'failed', next_attempt_at: null, turn: expression('turn', '+', 1) }))
    .where('organization_id', '=', transaction.organizationId)
    .where('webhook_id', '=', webhookId)
    .where('status', '=', 'pending')
    .execute();
}

/** Deletes all deliveries to a webhook. The transaction has locked the webhook. */
export async function deleteDeliveries(transaction: OrganizationTransaction, webhookId: string): Promise<void> {
  await transaction
    .deleteFrom('webhook_deliveries')
    .where('organization_id', '=', transaction.organizationId)
    .where('webhook_id', '=', webhookId)
    .execute();
}

/** Reads the body of an event, which is the same in each delivery and attempt. */
export async function findEventBody(transaction: OrganizationTransaction, eventId: string): Promise<string> {
  const { body } = await transaction
    .selectFrom('webhook_events')
    .select('body')
    .where('organization_id', '=', transaction.organizationId)
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow();
  return body;
}
