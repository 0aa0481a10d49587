import { watchExpiry, watchPreviousSecrets } from './events/watch-credentials.ts';
import type { MaintenanceDependencies } from './maintenance-dependencies.ts';
import { deleteEventsBefore, deletePreviousSecrets, requeueOverdue } from './webhook-maintenance.repository.ts';

/** The most rows that one statement changes or deletes: few enough that no other transaction waits long for its locks. */
const BATCH_SIZE = 500;

/** The most batches of one step, so that a round always comes to an end. */
const MAX_BATCHES = 100;

/**
 * A delivery that is this many milliseconds late may be lost from the queue. It may also still be in the queue, behind many
 * others of an endpoint that does not respond.
 */
const OVERDUE_MILLISECONDS = 86_400_000;

/**
 * Runs one round of maintenance: it announces credentials that expire soon and previous secrets that are still used, deletes
 * old events and secrets, and requeues overdue deliveries. If a step fails, the other steps still run.
 *
 * @param retentionMilliseconds - the age at which an event is deleted
 */
export async function maintainWebhooks(dependencies: MaintenanceDependencies, retentionMilliseconds: number): Promise<void> {
  const { database, clock, onError, signal } = dependencies;
  const now = clock.now();
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const steps = [
    () => watchExpiry(dependencies),
    () => watchPreviousSecrets(dependencies),
    () => deletePreviousSecrets(database, now),
    () => inBatches(signal, () => requeueOverdue(database, before(OVERDUE_MILLISECONDS), BATCH_SIZE)),
    () => inBatches(signal, () => deleteEventsBefore(database, before(retentionMilliseconds), BATCH_SIZE)),
  ];
  for (const step of steps) {
    if (!signal.aborted) await step().catch(onError);
  }
}

/** @param runBatch - processes at most {@link BATCH_SIZE} rows, and returns how many it processed */
async function inBatches(signal: AbortSignal, runBatch: () => Promise<number>): Promise<void> {
  for (let count = 0; count < MAX_BATCHES && !signal.aborted; count++) {
    if ((await runBatch()) < BATCH_SIZE) return;
  }
}
