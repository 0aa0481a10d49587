import type { Selectable, Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { AUDIT_EVENT_COLUMNS, type AuditEventRow } from './audit-events.repository.ts';

export type { AuditEventRow };
export type AuditChainRow = Selectable<Tables['audit_chains']>;

/** The chain of one organization, as stored. */
export interface StoredChain {
  readonly organizationId: string;
  /** The signed head; `undefined` if the chain has none. */
  readonly head: AuditChainRow | undefined;
  /** Reads the events in the order of their sequence. */
  readEvents(): AsyncIterable<AuditEventRow>;
}

const EVENTS_PER_QUERY = 1_000;

/**
 * Reads the chain of every organization, including organizations without events and deleted ones whose events or head
 * remain. It reads one snapshot of the database, which other transactions may write to meanwhile.
 */
export async function readAuditChains(database: Database, visit: (chain: StoredChain) => Promise<void>): Promise<void> {
  await database.kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => {
      const heads = await transaction.selectFrom('audit_chains').select(['organization_id', 'sequence', 'hash', 'signature']).execute();
      const ids = await transaction
        .selectFrom('organizations')
        .select('id')
        .union(transaction.selectFrom('audit_chains').select('organization_id as id'))
        .union(transaction.selectFrom('audit_events').select('organization_id as id').distinct())
        .orderBy('id')
        .execute();
      for (const { id } of ids) {
        await visit({
          organizationId: id,
          head: heads.find((head) => head.organization_id === id),
          readEvents: () => readEvents(transaction, id),
        });
      }
    });
}

async function* readEvents(transaction: Transaction<Tables>, organizationId: string): AsyncGenerator<AuditEventRow> {
  let last = 0;
  for (;;) {
    const rows = await transaction
      .selectFrom('audit_events')
      .select(AUDIT_EVENT_COLUMNS)
      .where('organization_id', '=', organizationId)
      .where('sequence', '>', last)
      .orderBy('sequence')
      .limit(EVENTS_PER_QUERY)
      .execute();
    yield* rows;
    last = rows.at(-1)?.sequence ?? last;
    if (rows.length < EVENTS_PER_QUERY) return;
  }
}
