import type { Environment, WebhookEventType } from '@keyrail/contract';
import type { WebhookAnnouncement } from '../../audit/audit-event.ts';
import type { OrganizationTransaction } from '../../database/organization-scope.ts';
import { newId } from '../../runtime/identifiers.ts';
import { insertDeliveries, insertEvents, listSubscriptions } from './webhook-events.repository.ts';

/** Announces a change of a resource with {@link announce}, and returns the resource. */
export async function announceChange<Resource extends { readonly environment: Environment }>(
  transaction: OrganizationTransaction,
  now: Date,
  type: WebhookEventType,
  resource: Resource,
): Promise<Resource> {
  await announce(transaction, now, { type, environment: resource.environment, data: resource });
  return resource;
}

/**
 * Adds events for the organization's webhooks to the outbox, in the transaction of the change: the webhooks receive them if
 * and only if the change is committed. An event to which no webhook subscribes is not stored.
 */
export async function announce(
  transaction: OrganizationTransaction,
  now: Date,
  ...announcements: readonly WebhookAnnouncement[]
): Promise<void> {
  if (announcements.length === 0) return;
  const subscriptions = await listSubscriptions(transaction);
  const events = announcements.flatMap((announcement) => {
    const { type, environment } = announcement;
    const webhookIds = subscriptions
      .filter((webhook) => webhook.environment === environment && webhook.events.includes(type))
      .map((webhook) => webhook.id);
    return webhookIds.length === 0 ? [] : [{ id: newId('webhookEvent'), announcement, webhookIds }];
  });
  if (events.length === 0) return;

  await insertEvents(
    transaction,
    events.map(({ id, announcement: { type, data } }) => ({
      id,
      body: JSON.stringify({ id, type, timestamp: now.toISOString(), data }),
      created_at: now,
    })),
  );
  await insertDeliveries(
    transaction,
    events.flatMap(({ id, announcement, webhookIds }) =>
      webhookIds.map((webhookId) => ({
        id: newId('webhookDelivery'),
        webhookId,
        eventId: id,
        eventType: announcement.type,
      })),
    ),
    now,
  );
}
