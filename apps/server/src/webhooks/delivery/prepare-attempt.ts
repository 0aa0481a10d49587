import type { OrganizationTransaction } from '../../database/organization-scope.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { SigningSecrets } from '../endpoints/signing-secret.ts';
import { lockWebhook } from '../endpoints/webhooks.repository.ts';
import type { WebhookSettings } from '../webhook-settings.ts';
import { type DeliveryRow, findDelivery, findEventBody, insertAttempt, updateDelivery } from './deliveries.repository.ts';
import type { DeliveryJob } from './delivery-queue.ts';
import type { WebhookRequest } from './webhook-request.ts';

/** A recorded attempt, and the request that it sends. */
export interface Attempt {
  /** The number of the attempt in its delivery, from 1. */
  readonly number: number;
  readonly at: Date;
  readonly request: Pick<WebhookRequest, 'url' | 'headers' | 'body'>;
}

/**
 * Records an attempt before it starts, so that an attempt which is interrupted is recorded too.
 *
 * @returns `undefined` if there is nothing to send: the job's turn is over, or the webhook is disabled or deleted
 */
export async function prepareAttempt(
  { clock, secrets, settings }: { clock: Clock; secrets: SigningSecrets; settings: WebhookSettings },
  transaction: OrganizationTransaction,
  job: DeliveryJob,
): Promise<Attempt | undefined> {
  // Every transaction that changes a delivery locks the webhook first, so two of them can't deadlock.
  const webhook = await lockWebhook(transaction, job.webhookId);
  const delivery = await findDelivery(transaction, job.deliveryId);
  if (!delivery || !isCurrentAttempt(delivery, job)) return undefined;
  if (!webhook?.enabled) {
    // The event was announced by a transaction that still saw the webhook enabled.
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
  return { number, at, request: { url: webhook.url, headers, body } };
}

/** Whether the job is for the delivery's current turn, and not for an earlier one. */
export function isCurrentAttempt(delivery: DeliveryRow, job: DeliveryJob): boolean {
  return delivery.status === 'pending' && delivery.turn === job.turn;
}
