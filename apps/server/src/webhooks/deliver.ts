import { SERVER } from '../audit/audit-event.ts';
import type { RecordAudit } from '../audit/record.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { inOrganization, type OrganizationTransaction } from '../database/organization-scope.ts';
import { announce } from './announce.ts';
import { type DeliveryRow, findDelivery, findEventBody, giveUpDeliveries, insertAttempt, updateDelivery } from './deliveries.repository.ts';
import type { Outcome, Post } from './post.ts';
import type { DeliveryJob } from './queue.ts';
import { nextWait } from './schedule.ts';
import type { WebhookSettings } from './settings.ts';
import type { SigningSecrets } from './signing-secret.ts';
import { type DisabledReason, presentWebhook } from './webhook.ts';
import { holdWebhook, updateWebhook, type WebhookRow } from './webhooks.repository.ts';

/** What delivering works with. */
export interface DeliverDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly recordAudit: RecordAudit;
  readonly secrets: SigningSecrets;
  readonly settings: WebhookSettings;
  /** Sends once. */
  readonly send: (post: Post) => Promise<Outcome>;
}

/** Sends a delivery and writes down what came of it; or does nothing, where its turn is over. */
export type Deliver = (job: DeliveryJob, signal: AbortSignal) => Promise<void>;

const GONE = 410;

export function createDeliver(dependencies: DeliverDependencies): Deliver {
  const { database, clock, secrets, settings, send } = dependencies;
  return async (job, signal) => {
    const message = await inOrganization(database, job.organizationId, (transaction) => prepare(transaction, job));
    if (!message) return;
    const { webhook, delivery, body } = message;
    const at = clock.now();
    const startedAt = performance.now();
    const outcome = await send({
      url: webhook.url,
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': `Keyrail-Webhooks/${settings.version}`,
        'webhook-id': delivery.event_id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
        'webhook-signature': secrets.sign(webhook, { id: delivery.event_id, body, at }),
      },
      body,
      timeout: settings.attemptMilliseconds,
      signal,
    });
    const durationMs = Math.round(performance.now() - startedAt);
    await inOrganization(database, job.organizationId, (transaction) =>
      record(dependencies, transaction, job, { at, durationMs, outcome }),
    );
  };
}

async function prepare(
  transaction: OrganizationTransaction,
  job: DeliveryJob,
): Promise<{ webhook: WebhookRow; delivery: DeliveryRow; body: string } | undefined> {
  const delivery = await findDelivery(transaction, job.deliveryId);
  if (!delivery || !isTurn(delivery, job)) return undefined;
  const webhook = await holdWebhook(transaction, delivery.webhook_id);
  if (!webhook?.enabled) {
    // It was announced while the webhook was being disabled.
    await updateDelivery(transaction, delivery.id, { status: 'failed', next_attempt_at: null });
    return undefined;
  }
  return { webhook, delivery, body: await findEventBody(transaction, delivery.event_id) };
}

/** Whether the job is about the time that the delivery is to be sent now, and not about an earlier one. */
function isTurn(delivery: DeliveryRow, job: DeliveryJob): boolean {
  return delivery.status === 'pending' && delivery.turn === job.turn;
}

interface Attempt {
  readonly at: Date;
  readonly durationMs: number;
  readonly outcome: Outcome;
}

async function record(
  dependencies: DeliverDependencies,
  transaction: OrganizationTransaction,
  job: DeliveryJob,
  { at, durationMs, outcome }: Attempt,
): Promise<void> {
  const { clock, settings } = dependencies;
  const known = await findDelivery(transaction, job.deliveryId);
  // The webhook first, as all do that change its deliveries: nobody waits in a circle.
  const webhook = known && (await holdWebhook(transaction, known.webhook_id));
  const delivery = webhook && (await findDelivery(transaction, job.deliveryId));
  if (!delivery) return;
  await insertAttempt(transaction, {
    delivery_id: delivery.id,
    at,
    duration_ms: durationMs,
    status: outcome.status,
    error: outcome.error,
    response_body: outcome.responseBody,
  });

  const now = clock.now();
  const failed = outcome.error !== null;
  // Sent again by hand, or given up, while it was under way: then another turn decides.
  if (isTurn(delivery, job)) {
    const tries = delivery.tries + 1;
    const wait = failed ? nextWait(settings.retryWaits, tries, { retryAfter: outcome.retryAfter, now }) : undefined;
    await updateDelivery(transaction, delivery.id, {
      tries,
      turn: delivery.turn + 1,
      queued_at: null,
      ...(wait === undefined
        ? { status: failed ? 'failed' : 'succeeded', next_attempt_at: null }
        : { next_attempt_at: new Date(now.getTime() + wait) }),
    });
  }

  if (!webhook.enabled) return;
  const failingSince = failed ? (webhook.failing_since ?? at) : null;
  if (failingSince?.getTime() !== webhook.failing_since?.getTime()) {
    await updateWebhook(transaction, webhook.id, { failing_since: failingSince });
  }
  const hasFailedLong = failingSince !== null && now.getTime() - failingSince.getTime() >= settings.disableAfterMilliseconds;
  const reason = outcome.status === GONE ? 'gone' : hasFailedLong ? 'failing' : undefined;
  if (reason) await disable(dependencies, transaction, webhook, reason);
}

/** Disables a webhook that nothing can be sent to any more, and tells the others. */
async function disable(
  { clock, recordAudit }: DeliverDependencies,
  transaction: OrganizationTransaction,
  webhook: WebhookRow,
  reason: DisabledReason,
): Promise<void> {
  const now = clock.now();
  const row = await updateWebhook(transaction, webhook.id, { enabled: false, disabled_reason: reason, updated_at: now });
  await giveUpDeliveries(transaction, webhook.id);
  await recordAudit(transaction, {
    action: 'webhook.disabled',
    actor: SERVER,
    target: { type: 'webhook', id: webhook.id },
    before: { enabled: true },
    after: { enabled: false, disabledReason: reason },
  });
  await announce(transaction, now, { type: 'webhook.disabled', environment: row.environment, data: presentWebhook(row, now) });
}
