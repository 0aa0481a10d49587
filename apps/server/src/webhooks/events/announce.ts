import type { Environment, WebhookEventType } from '@keyrail/contract';
import type { WebhookAnnouncement } from '../../audit/audit-event.ts';
import type { OrganizationTransaction } from '../../database/organization-scope.ts';
import { newId } from '../../runtime/identifiers.ts';
import { insertDeliveries, insertEvents, listSubscriptions } from './webhook-events.repository.ts';

/** Announces what happened to a resource, and gives that back; see {@link announce}. */
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
 * Tells the organization's webhooks what happened, in the transaction in which it happens: they are told if and only if
 * that is committed. Where no webhook asks for it, nothing is written.
 */
export async function announce(
  transaction: OrganizationTransaction,
  now: Date,
  ...announcements: readonly WebhookAnnouncement[]
): Promise<void> {
  if (announcements.length === 0) return;
  const subscriptions = await listSubscriptions(transaction);
  const told = announcements.flatMap((announcement) => {
    const { type, environment } = announcement;
    const webhookIds = subscriptions
      .filter((webhook) => webhook.environment === environment && webhook.events.includes(type))
      .map((webhook) => webhook.id);
    return webhookIds.length === 0 ? [] : [{ id: newId('webhookEvent'), announcement, webhookIds }];
  });
  if (told.length === 0) return;

  await insertEvents(
    transaction,
    told.map(({ id, announcement: { type, data } }) => ({
      id,
      body: JSON.stringify({ id, type, timestamp: now.toISOString(), data }),
      created_at: now,
    })),
  );
  await insertDeliveries(
    transaction,
    told.flatMap(({ id, announcement, webhookIds }) =>
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
