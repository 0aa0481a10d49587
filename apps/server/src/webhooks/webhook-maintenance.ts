import { forgetPreviousSecrets, requeueOverdue } from './delivery/outbox.repository.ts';
import { watchExpiry, watchOldSecrets } from './events/watch-credentials.ts';
import { deleteEventsBefore } from './events/webhook-events.repository.ts';
import type { MaintenanceDependencies } from './maintenance-dependencies.ts';

/** How many rows are changed or deleted in one statement: few enough that nobody waits for it. */
const AT_ONCE = 500;

/** How many such statements one round may take, so that it ends. */
const MAX_STATEMENTS = 100;

/** A delivery that is so late may be lost to the queue, in milliseconds; or it waits there still, behind many of an endpoint that hangs. */
const OVERDUE = 86_400_000;

/**
 * Announces what happens to credentials by itself, and puts away what has had its time: events, and old secrets. A step that
 * fails keeps no other from being done.
 */
export async function maintainWebhooks(dependencies: MaintenanceDependencies, keepMilliseconds: number): Promise<void> {
  const { database, clock, onError, signal } = dependencies;
  const now = clock.now();
  const steps = [
    () => watchExpiry(dependencies),
    () => watchOldSecrets(dependencies),
    () => forgetPreviousSecrets(database, now),
    () => inParts(signal, () => requeueOverdue(database, new Date(now.getTime() - OVERDUE), AT_ONCE)),
    () => inParts(signal, () => deleteEventsBefore(database, new Date(now.getTime() - keepMilliseconds), AT_ONCE)),
  ];
  for (const step of steps) {
    if (!signal.aborted) await step().catch(onError);
  }
}

/** @param doPart - does at most {@link AT_ONCE}, and says how many there were */
async function inParts(signal: AbortSignal, doPart: () => Promise<number>): Promise<void> {
  for (let count = 0; count < MAX_STATEMENTS && !signal.aborted; count++) {
    if ((await doPart()) < AT_ONCE) return;
  }
}
