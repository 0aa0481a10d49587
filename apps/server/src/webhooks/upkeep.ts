import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { forgetPreviousSecrets, requeueOverdue } from './outbox.repository.ts';
import { watchExpiry, watchOldSecrets } from './watch-credentials.ts';
import { deleteEventsBefore } from './webhook-events.repository.ts';

/** How many old events are deleted in one statement: few enough that nobody waits for it. */
const AT_ONCE = 500;

/** How many such statements one round may take, so that it ends. */
const MAX_STATEMENTS = 100;

/** A delivery that is so late is lost to the queue, in milliseconds: all that is late for a good reason is not that late. */
const OVERDUE = 86_400_000;

/** What keeping up works with. */
export interface UpkeepDependencies {
  readonly database: Database;
  readonly clock: Clock;
  /** Told what went wrong; the next round makes up for it. */
  readonly onError: (error: unknown) => void;
  /** Ends the round after the statement that is under way. */
  readonly signal: AbortSignal;
}

/**
 * Announces what happens to credentials by itself, and puts away what has had its time: events, and old secrets. A step that
 * fails keeps no other from being done.
 */
export async function keepUpWebhooks(dependencies: UpkeepDependencies, keepMilliseconds: number): Promise<void> {
  const { database, clock, onError, signal } = dependencies;
  const now = clock.now();
  const steps = [
    () => watchExpiry(dependencies),
    () => watchOldSecrets(dependencies),
    () => forgetPreviousSecrets(database, now),
    () => requeueOverdue(database, new Date(now.getTime() - OVERDUE)),
    () => deleteOldEvents(dependencies, new Date(now.getTime() - keepMilliseconds)),
  ];
  for (const step of steps) {
    if (!signal.aborted) await step().catch(onError);
  }
}

async function deleteOldEvents({ database, signal }: UpkeepDependencies, oldest: Date): Promise<void> {
  for (let count = 0; count < MAX_STATEMENTS && !signal.aborted; count++) {
    if ((await deleteEventsBefore(database, oldest, AT_ONCE)) < AT_ONCE) return;
  }
}
