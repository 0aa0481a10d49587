import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { forgetPreviousSecrets, requeueOverdue } from './outbox.repository.ts';
import { watchCredentials } from './watch-credentials.ts';
import { deleteEventsBefore } from './webhook-events.repository.ts';

/** How many old events are deleted in one statement: few enough that nobody waits for it. */
const AT_ONCE = 500;

/** How many such statements one round may take, so that it ends. */
const MAX_STATEMENTS = 100;

/** A delivery that is so late is lost to the queue, in milliseconds: all that is late for a good reason is not that late. */
const OVERDUE = 86_400_000;

/** Announces what happens to credentials by itself, and puts away what has had its time: events, and old secrets. */
export async function keepUpWebhooks(dependencies: { database: Database; clock: Clock }, keepMilliseconds: number): Promise<void> {
  const { database, clock } = dependencies;
  const now = clock.now();
  await watchCredentials(dependencies);
  await forgetPreviousSecrets(database, now);
  await requeueOverdue(database, new Date(now.getTime() - OVERDUE));
  const oldest = new Date(now.getTime() - keepMilliseconds);
  for (let count = 0; count < MAX_STATEMENTS; count++) {
    if ((await deleteEventsBefore(database, oldest, AT_ONCE)) < AT_ONCE) return;
  }
}
