import type { RecordAudit } from '../../audit/record.ts';
import type { Database } from '../../database/database.ts';
import { inOrganization } from '../../database/organization-scope.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { SigningSecrets } from '../endpoints/signing-secret.ts';
import type { WebhookSettings } from '../webhook-settings.ts';
import type { DeliveryJob } from './delivery-queue.ts';
import type { Outcome, WebhookRequest } from './post-delivery.ts';
import { prepareAttempt } from './prepare-delivery.ts';
import { recordAttempt } from './record-attempt.ts';

/** What delivering works with. */
export interface DeliverDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly recordAudit: RecordAudit;
  readonly secrets: SigningSecrets;
  readonly settings: WebhookSettings;
  /** Sends once. */
  readonly send: (sendOnce: WebhookRequest) => Promise<Outcome>;
}

/** Sends a delivery and writes down what came of it; or does nothing, where its turn is over. */
export type Deliver = (job: DeliveryJob, signal: AbortSignal) => Promise<void>;

export function createDeliver(dependencies: DeliverDependencies): Deliver {
  const { database, settings, send } = dependencies;
  return async (job, signal) => {
    const attempt = await inOrganization(database, job.organizationId, (transaction) => prepareAttempt(dependencies, transaction, job));
    if (!attempt) return;
    const startedAt = performance.now();
    const outcome = await send({ ...attempt.message, timeout: settings.attemptMilliseconds, signal });
    const durationMs = Math.round(performance.now() - startedAt);
    await inOrganization(database, job.organizationId, (transaction) =>
      recordAttempt(dependencies, transaction, job, { attempt, outcome, durationMs }),
    );
  };
}
