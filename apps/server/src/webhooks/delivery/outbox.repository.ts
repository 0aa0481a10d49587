import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';

/** A delivery that is to be handed to the queue. */
export interface Unqueued {
  readonly id: string;
  readonly organization_id: string;
  readonly webhook_id: string;
  readonly turn: number;
  readonly next_attempt_at: Date;
}

/** Deliveries of all organizations that the queue has not got yet, the oldest first. */
export async function listUnqueued(database: Database, limit: number): Promise<Unqueued[]> {
  const rows = await database.kysely
    .selectFrom('webhook_deliveries')
    .select(['id', 'organization_id', 'webhook_id', 'turn', 'next_attempt_at'])
    .where('status', '=', 'pending')
    .where('queued_at', 'is', null)
    .orderBy('created_at')
    .limit(limit)
    .execute();
  return rows as Unqueued[];
}

/** Notes that the queue has got these, unless they are to be sent anew meanwhile. */
export async function markQueued(database: Database, deliveries: readonly Unqueued[], now: Date): Promise<void> {
  await sql`
    update webhook_deliveries set queued_at = ${now}
    from unnest(${deliveries.map(({ id }) => id)}::text[], ${deliveries.map(({ turn }) => turn)}::integer[]) as queued (id, turn)
    where webhook_deliveries.id = queued.id and webhook_deliveries.turn = queued.turn`.execute(database.kysely);
}

/** The webhooks of these organizations that something may be under way to. */
export async function listWebhooksOf(database: Database, organizationIds: readonly string[]): Promise<string[]> {
  if (organizationIds.length === 0) return [];
  const rows = await database.kysely
    .selectFrom('webhooks')
    .select('id')
    .where('organization_id', '=', sql<string>`any(${organizationIds})`)
    .where('enabled', '=', true)
    .where('deleted_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Has deliveries handed to the queue anew that should have been sent before a moment, and that it has got before then too; not
 * more of them at once than `limit`, and none that is being settled. Their turn stays, so a job that is still there is not
 * added a second time.
 *
 * @returns how many there were
 */
export async function requeueOverdue(database: Database, moment: Date, limit: number): Promise<number> {
  // As a subquery of the condition it might be run more than once, and hold more of them.
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

/** Takes away the old secrets of rotations whose grace period is over. */
export async function forgetPreviousSecrets(database: Database, now: Date): Promise<void> {
  await database.kysely
    .updateTable('webhooks')
    .set({ encrypted_previous_secret: null, previous_secret_ends_at: null })
    .where('previous_secret_ends_at', '<=', now)
    .execute();
}

/**
 * How many deliveries of all organizations wait to be sent, and how many were given up. Each is counted in an index of its
 * own, which has none of the many that succeeded.
 */
export async function countDeliveries(database: Database): Promise<{ readonly pending: number; readonly failed: number }> {
  const { rows } = await sql<{ pending: number; failed: number }>`
    select
      (select count(*)::integer from webhook_deliveries where status = 'pending') as pending,
      (select count(*)::integer from webhook_deliveries where status = 'failed') as failed`.execute(database.kysely);
  return rows[0] ?? { pending: 0, failed: 0 };
}
