import type { Database } from '../database/database.ts';

/**
 * Returns overdue deliveries to the outbox, at most `limit`: pending deliveries that were due, and queued, before `moment`.
 * It skips a row that another transaction has locked. The turn of a delivery stays the same, so the queue adds no second
 * job if it still has the first.
 *
 * @returns the number of deliveries returned to the outbox
 */
export async function requeueOverdue(database: Database, moment: Date, limit: number): Promise<number> {
  // Postgres may run a subquery in the condition more than once, which would lock more rows than the limit.
  const { numUpdatedRows } = await database.kysely
    .with('overdue', (query) =>
      query
        .selectFrom('webhook_deliveries')
        .select('id')
        .where('status', '=', 'pending')
        .where('queued_at', '<', moment)
        .where('next_attempt_at', '<', moment)
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('webhook_deliveries')
    .from('overdue')
    .set({ queued_at: null })
    .whereRef('webhook_deliveries.id', '=', 'overdue.id')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Deletes the previous secrets of all webhooks whose grace period is over. */
export async function deletePreviousSecrets(database: Database, now: Date): Promise<void> {
  await database.kysely
    .updateTable('webhooks')
    .set({ encrypted_previous_secret: null, previous_secret_ends_at: null })
    .where('previous_secret_ends_at', '<=', now)
    .execute();
}

/**
 * Deletes events of all organizations that are older than `moment`, with their deliveries; at most `limit` events.
 *
 * @returns the number of events deleted
 */
export async function deleteEventsBefore(database: Database, moment: Date, limit: number): Promise<number> {
  const { numDeletedRows } = await database.kysely
    .deleteFrom('webhook_events')
    .where('id', 'in', (expression) =>
      expression.selectFrom('webhook_events').select('id').where('created_at', '<', moment).orderBy('created_at').limit(limit),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
