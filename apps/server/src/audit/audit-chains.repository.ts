import type { Selectable, Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { AUDIT_EVENT_COLUMNS, type AuditEventRow } from './audit-events.repository.ts';

export type { AuditEventRow };
export type AuditChainRow = Selectable<Tables['audit_chains']>;

/** A chain as it is stored. */
export interface StoredChain {
  readonly organizationId: string;
  /** Its signed end; `undefined` if it has none. */
  readonly head: AuditChainRow | undefined;
  /** Its events, from the first on. */
  readEvents(): AsyncIterable<AuditEventRow>;
}

const EVENTS_AT_ONCE = 1_000;

/**
 * Reads the chain of every organization: of those that have events, an end of a chain, or are there at all. All is seen
 * as it is at one moment, while others go on writing.
 */
export async function readChains(database: Database, visit: (chain: StoredChain) => Promise<void>): Promise<void> {
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
      .limit(EVENTS_AT_ONCE)
      .execute();
    yield* rows;
    last = rows.at(-1)?.sequence ?? last;
    if (rows.length < EVENTS_AT_ONCE) return;
  }
}
