import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';

/** A pending delivery that is not in the queue yet. */
export interface UnqueuedDelivery {
  readonly id: string;
  readonly organization_id: string;
  readonly webhook_id: string;
  readonly turn: number;
  readonly next_attempt_at: Date;
}

/** Lists deliveries of all organizations that are not in the queue yet, oldest first. */
export async function listUnqueued(database: Database, limit: number): Promise<UnqueuedDelivery[]> {
  const rows = await database.kysely
    .selectFrom('webhook_deliveries')
    .select(['id', 'organization_id', 'webhook_id', 'turn', 'next_attempt_at'])
    .where('status', '=', 'pending')
    .where('queued_at', 'is', null)
    .orderBy('created_at')
    .limit(limit)
    .execute();
  return rows as UnqueuedDelivery[];
}

/** Records that the queue has these deliveries. A delivery whose turn has changed in the meantime stays unqueued. */
export async function markQueued(database: Database, deliveries: readonly UnqueuedDelivery[], now: Date): Promise<void> {
  await sql`
    update webhook_deliveries set queued_at = ${now}
    from unnest(${deliveries.map(({ id }) => id)}::text[], ${deliveries.map(({ turn }) => turn)}::integer[]) as queued (id, turn)
    where webhook_deliveries.id = queued.id and webhook_deliveries.turn = queued.turn`.execute(database.kysely);
}
