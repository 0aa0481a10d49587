import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';

/**
 * Counts the pending and the failed deliveries of all organizations. Each count reads a partial index of its own, which
 * leaves out the many deliveries that succeeded.
 */
export async function countDeliveries(database: Database): Promise<{ readonly pending: number; readonly failed: number }> {
  const { rows } = await sql<{ pending: number; failed: number }>`
    select
      (select count(*)::integer from webhook_deliveries where status = 'pending') as pending,
      (select count(*)::integer from webhook_deliveries where status = 'failed') as failed`.execute(database.kysely);
  return rows[0] ?? { pending: 0, failed: 0 };
}
