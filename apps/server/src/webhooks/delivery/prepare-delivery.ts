import type { OrganizationTransaction } from '../../database/organization-scope.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { SigningSecrets } from '../endpoints/signing-secret.ts';
import { lockWebhook } from '../endpoints/webhooks.repository.ts';
import type { WebhookSettings } from '../webhook-settings.ts';
import { type DeliveryRow, findDelivery, findEventBody, insertAttempt, updateDelivery } from './deliveries.repository.ts';
import type { DeliveryJob } from './delivery-queue.ts';
import type { WebhookRequest } from './post-delivery.ts';

/** An attempt that is on record, and what it sends. */
export interface Attempt {
  /** Counted from 1 on, of the delivery. */
  readonly number: number;
  readonly at: Date;
  readonly message: Pick<WebhookRequest, 'url' | 'headers' | 'body'>;
}

/** Puts the attempt on record before it is made, so that one which is cut short is there too. */
export async function prepareAttempt(
  { clock, secrets, settings }: { clock: Clock; secrets: SigningSecrets; settings: WebhookSettings },
  transaction: OrganizationTransaction,
  job: DeliveryJob,
): Promise<Attempt | undefined> {
  // The webhook first, as all do that change its deliveries: nobody waits in a circle.
  const webhook = await lockWebhook(transaction, job.webhookId);
  const delivery = await findDelivery(transaction, job.deliveryId);
  if (!delivery || !isCurrentAttempt(delivery, job)) return undefined;
  if (!webhook?.enabled) {
    // It was announced while the webhook was being disabled.
    await updateDelivery(transaction, delivery.id, { status: 'failed', next_attempt_at: null });
    return undefined;
  }
  const at = clock.now();
  const body = await findEventBody(transaction, delivery.event_id);
  const headers = {
    'Content-Type': 'application/json',
    'User-Agent': `Keyrail-Webhooks/${settings.version}`,
    'webhook-id': delivery.event_id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': secrets.sign(webhook, { id: delivery.event_id, body, at }),
  };
  const number = await insertAttempt(transaction, delivery.id, at);
  return { number, at, message: { url: webhook.url, headers, body } };
}

/** Whether the job is about the time that the delivery is to be sent now, and not about an earlier one. */
export function isCurrentAttempt(delivery: DeliveryRow, job: DeliveryJob): boolean {
  return delivery.status === 'pending' && delivery.turn === job.turn;
}
