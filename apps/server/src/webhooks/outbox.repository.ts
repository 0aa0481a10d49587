import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

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

/** How many deliveries of all organizations there are of each status. */
export async function countDeliveries(database: Database): Promise<Readonly<Record<string, number>>> {
  const rows = await database.kysely
    .selectFrom('webhook_deliveries')
    .select((expression) => ['status', expression.fn.countAll<string | number>().as('count')])
    .groupBy('status')
    .execute();
  return Object.fromEntries(rows.map(({ status, count }) => [status, Number(count)]));
}
