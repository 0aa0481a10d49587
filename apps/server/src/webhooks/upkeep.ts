import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { watchCredentials } from './watch-credentials.ts';
import { deleteEventsBefore } from './webhook-events.repository.ts';

/** How many old events are deleted in one statement: few enough that nobody waits for it. */
const AT_ONCE = 500;

/** How many such statements one round may take, so that it ends. */
const MAX_STATEMENTS = 100;

/** Announces what happens to credentials by itself, and deletes events that were kept long enough. */
export async function keepUpWebhooks(dependencies: { database: Database; clock: Clock }, keepMilliseconds: number): Promise<void> {
  await watchCredentials(dependencies);
  const oldest = new Date(dependencies.clock.now().getTime() - keepMilliseconds);
  for (let count = 0; count < MAX_STATEMENTS; count++) {
    if ((await deleteEventsBefore(dependencies.database, oldest, AT_ONCE)) < AT_ONCE) return;
  }
}
