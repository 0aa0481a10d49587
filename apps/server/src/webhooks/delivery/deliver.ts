import type { RecordAudit } from '../../audit/record.ts';
import type { Database } from '../../database/database.ts';
import { inOrganization } from '../../database/organization-scope.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { SigningSecrets } from '../endpoints/signing-secret.ts';
import type { WebhookSettings } from '../webhook-settings.ts';
import type { DeliveryJob } from './delivery-queue.ts';
import { prepareAttempt } from './prepare-attempt.ts';
import { recordAttempt } from './record-attempt.ts';
import type { WebhookOutcome, WebhookRequest } from './webhook-request.ts';

export interface DeliverDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly recordAudit: RecordAudit;
  readonly secrets: SigningSecrets;
  readonly settings: WebhookSettings;
  /** Sends one request. */
  readonly send: (request: WebhookRequest) => Promise<WebhookOutcome>;
}

/**
 * Runs one attempt of a delivery and records its outcome. Does nothing if the job's turn is over.
 *
 * @throws the reason of the signal if it aborts the attempt
 */
export type Deliver = (job: DeliveryJob, signal: AbortSignal) => Promise<void>;

export function createDeliver(dependencies: DeliverDependencies): Deliver {
  const { database, settings, send } = dependencies;
  return async (job, signal) => {
    const attempt = await inOrganization(database, job.organizationId, (transaction) => prepareAttempt(dependencies, transaction, job));
    if (!attempt) return;
    const startedAt = performance.now();
    const outcome = await send({ ...attempt.request, timeoutMilliseconds: settings.attemptTimeoutMilliseconds, signal });
    const durationMs = Math.round(performance.now() - startedAt);
    await inOrganization(database, job.organizationId, (transaction) =>
      recordAttempt(dependencies, transaction, job, { attempt, outcome, durationMs }),
    );
  };
}
