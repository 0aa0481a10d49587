import type { WebhookEventType } from '@keyrail/contract';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { OrganizationTransaction } from '../../database/organization-scope.ts';
import type { Tables } from '../../database/tables.ts';

/** A webhook and the event types that it receives. */
export type Subscription = Pick<Selectable<Tables['webhooks']>, 'id' | 'environment' | 'events'>;

/** Lists the subscriptions of the organization's enabled webhooks. */
export async function listSubscriptions(transaction: OrganizationTransaction): Promise<Subscription[]> {
  return transaction
    .selectFrom('webhooks')
    .select(['id', 'environment', 'events'])
    .where('organization_id', '=', transaction.organizationId)
    .where('enabled', '=', true)
    .where('deleted_at', 'is', null)
    .execute();
}

export async function insertEvents(
  transaction: OrganizationTransaction,
  events: readonly Omit<Insertable<Tables['webhook_events']>, 'organization_id'>[],
): Promise<void> {
  const { organizationId } = transaction;
  await transaction
    .insertInto('webhook_events')
    .values(events.map((event) => ({ ...event, organization_id: organizationId })))
    .execute();
}

/** A delivery of an event to a webhook, due at once. */
export interface NewDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly eventId: string;
  readonly eventType: WebhookEventType;
}

/** Adds deliveries in one statement with one array parameter a column. With one parameter a value, there could be too many parameters. */
export async function insertDeliveries(transaction: OrganizationTransaction, deliveries: readonly NewDelivery[], now: Date): Promise<void> {
  await sql`
    insert into webhook_deliveries (organization_id, id, webhook_id, event_id, event_type, status, next_attempt_at, created_at)
    select ${transaction.organizationId}, added.*, 'pending', ${now}::timestamptz, ${now}::timestamptz
    from unnest(
      ${deliveries.map(({ id }) => id)}::text[],
      ${deliveries.map(({ webhookId }) => webhookId)}::text[],
      ${deliveries.map(({ eventId }) => eventId)}::text[],
      ${deliveries.map(({ eventType }) => eventType)}::text[]
    ) as added`.execute(transaction);
}
