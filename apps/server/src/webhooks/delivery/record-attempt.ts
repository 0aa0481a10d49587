import type { RecordAudit } from '../../audit/record.ts';
import type { OrganizationTransaction } from '../../database/organization-scope.ts';
import type { Clock } from '../../runtime/clock.ts';
import { disableWebhook } from '../endpoints/disable-endpoint.ts';
import { lockWebhook, updateWebhook, type WebhookRow } from '../endpoints/webhooks.repository.ts';
import type { WebhookSettings } from '../webhook-settings.ts';
import { findDelivery, finishAttempt, updateDelivery } from './deliveries.repository.ts';
import type { DeliveryJob } from './delivery-queue.ts';
import type { Outcome } from './post-delivery.ts';
import { type Attempt, isCurrentAttempt } from './prepare-delivery.ts';
import { nextWait } from './retry-schedule.ts';

/** What settling works with. */
export interface RecordAttemptDependencies {
  readonly clock: Clock;
  readonly recordAudit: RecordAudit;
  readonly settings: WebhookSettings;
}

/** An attempt and what came of it. */
export interface CompletedAttempt {
  readonly attempt: Attempt;
  readonly outcome: Outcome;
  readonly durationMs: number;
}

const GONE = 410;

/** Writes down what came of an attempt, and decides what follows from it for the delivery and for the webhook. */
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
  // Sent again by hand, or given up, while it was under way: then another turn decides.
  if (!isCurrentAttempt(delivery, job)) return;

  const now = clock.now();
  const tries = delivery.tries + 1;
  const wait = error === null ? undefined : nextWait(settings.retryWaits, tries, { retryAfter: outcome.retryAfter, now });
  await updateDelivery(transaction, delivery.id, {
    tries,
    turn: delivery.turn + 1,
    queued_at: null,
    ...(wait === undefined
      ? { status: error === null ? 'succeeded' : 'failed', next_attempt_at: null }
      : { next_attempt_at: new Date(now.getTime() + wait) }),
  });
  // An answer from where the webhook led to before says nothing of where it leads to now.
  if (webhook.url === attempt.message.url) await updateEndpointHealth(dependencies, transaction, webhook, completed);
}

/** Notes since when nothing has succeeded at an endpoint, and disables a webhook that nothing can be sent to any more. */
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
