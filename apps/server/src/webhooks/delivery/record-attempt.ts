import type { RecordAudit } from '../../audit/record.ts';
import type { OrganizationTransaction } from '../../database/organization-scope.ts';
import type { Clock } from '../../runtime/clock.ts';
import { disableWebhook } from '../endpoints/disable-webhook.ts';
import { lockWebhook, updateWebhook, type WebhookRow } from '../endpoints/webhooks.repository.ts';
import type { WebhookSettings } from '../webhook-settings.ts';
import { findDelivery, finishAttempt, updateDelivery } from './deliveries.repository.ts';
import type { DeliveryJob } from './delivery-queue.ts';
import { type Attempt, isCurrentAttempt } from './prepare-attempt.ts';
import { nextDelay } from './retry-schedule.ts';
import type { WebhookOutcome } from './webhook-request.ts';

export interface RecordAttemptDependencies {
  readonly clock: Clock;
  readonly recordAudit: RecordAudit;
  readonly settings: WebhookSettings;
}

/** An attempt and its outcome. */
export interface CompletedAttempt {
  readonly attempt: Attempt;
  readonly outcome: WebhookOutcome;
  readonly durationMs: number;
}

const GONE = 410;

/** Records the outcome of an attempt, then updates the state of its delivery and of its webhook. */
export async function recordAttempt(
  dependencies: RecordAttemptDependencies,
  transaction: OrganizationTransaction,
  job: DeliveryJob,
  completed: CompletedAttempt,
): Promise<void> {
  const { clock, settings } = dependencies;
  const { attempt, outcome, durationMs } = completed;
  const webhook = await lockWebhook(transaction, job.webhookId);
  const delivery = await findDelivery(transaction, job.deliveryId);
  if (!webhook || !delivery) return;
  const { status, error, responseBody } = outcome;
  await finishAttempt(transaction, delivery.id, attempt.number, {
    duration_ms: durationMs,
    status,
    error,
    response_body: responseBody,
  });
  // The delivery was redelivered or marked as failed during the attempt, so another turn decides its state.
  if (!isCurrentAttempt(delivery, job)) return;

  const now = clock.now();
  const tries = delivery.tries + 1;
  const delay = error === null ? undefined : nextDelay(settings.retryDelays, tries, { retryAfter: outcome.retryAfter, now });
  await updateDelivery(transaction, delivery.id, {
    tries,
    turn: delivery.turn + 1,
    queued_at: null,
    ...(delay === undefined
      ? { status: error === null ? 'succeeded' : 'failed', next_attempt_at: null }
      : { next_attempt_at: new Date(now.getTime() + delay) }),
  });
  // The outcome at the webhook's former URL says nothing about the endpoint at its current URL.
  if (webhook.url === attempt.request.url) await updateEndpointHealth(dependencies, transaction, webhook, completed);
}

/** Records since when every attempt at the endpoint has failed. Disables the webhook if the endpoint is gone or has failed for too long. */
async function updateEndpointHealth(
  dependencies: RecordAttemptDependencies,
  transaction: OrganizationTransaction,
  webhook: WebhookRow,
  { attempt, outcome }: CompletedAttempt,
): Promise<void> {
  const { clock, settings } = dependencies;
  const failingSince = outcome.error === null ? null : (webhook.failing_since ?? attempt.at);
  if (failingSince?.getTime() !== webhook.failing_since?.getTime()) {
    await updateWebhook(transaction, webhook.id, { failing_since: failingSince });
  }
  const hasFailedLong = failingSince !== null && clock.now().getTime() - failingSince.getTime() >= settings.disableAfterMilliseconds;
  if (outcome.status === GONE) await disableWebhook(dependencies, transaction, webhook, 'gone');
  else if (hasFailedLong) await disableWebhook(dependencies, transaction, webhook, 'failing');
}
