import type { AuditAction } from '@keyrail/contract';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { OrganizationReader, OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';
import type { PageRequest } from '../http/pagination.ts';
import { type ChainHead, GENESIS_HASH } from './audit-chain.ts';

export type AuditEventRow = Selectable<Tables['audit_events']>;

/** All columns of an event. */
export const AUDIT_EVENT_COLUMNS = [
  'organization_id',
  'sequence',
  'id',
  'occurred_at',
  'action',
  'actor_type',
  'actor_id',
  'target_type',
  'target_id',
  'before',
  'after',
  'ip',
  'user_agent',
  'request_id',
  'previous_hash',
  'hash',
] as const;

/** An event to insert, without the organization, which comes from the transaction. */
export type NewAuditEvent = Omit<Insertable<Tables['audit_events']>, 'organization_id'>;

/** The filters of a list of audit events. */
export interface AuditFilter {
  readonly action: AuditAction | undefined;
  readonly actorId: string | undefined;
  readonly targetId: string | undefined;
  readonly since: Date | undefined;
  readonly until: Date | undefined;
}

/** Locks the organization's chain until the transaction ends, so that events are appended one after another. Returns its head. */
export async function lockAuditChain(transaction: OrganizationTransaction): Promise<Pick<ChainHead, 'sequence' | 'hash'>> {
  await transaction
    .insertInto('audit_chains')
    .values({ organization_id: transaction.organizationId, sequence: 0, hash: GENESIS_HASH, signature: '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return transaction
    .selectFrom('audit_chains')
    .select(['sequence', 'hash'])
    .where('organization_id', '=', transaction.organizationId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** Inserts events and updates the head of the chain to the last of them. */
export async function appendAuditEvents(
  transaction: OrganizationTransaction,
  events: readonly NewAuditEvent[],
  head: Pick<ChainHead, 'sequence' | 'hash'> & { readonly signature: string },
): Promise<void> {
  const { organizationId } = transaction;
  await transaction
    .insertInto('audit_events')
    .values(events.map((event) => ({ ...event, organization_id: organizationId })))
    .execute();
  await transaction.updateTable('audit_chains').set(head).where('organization_id', '=', organizationId).execute();
}

/** Lists events, newest first: one more than the limit of the page if there is a next page. */
export async function listAuditEvents(reader: OrganizationReader, filter: AuditFilter, pageRequest: PageRequest): Promise<AuditEventRow[]> {
  let query = reader
    .selectFrom('audit_events')
    .select(AUDIT_EVENT_COLUMNS)
    .where('organization_id', '=', reader.organizationId)
    .orderBy('sequence', 'desc')
    .limit(sql.lit(pageRequest.limit + 1));
  if (filter.action !== undefined) query = query.where('action', '=', filter.action);
  if (filter.actorId !== undefined) query = query.where('actor_id', '=', filter.actorId);
  if (filter.targetId !== undefined) query = query.where('target_id', '=', filter.targetId);
  if (filter.since !== undefined) query = query.where('occurred_at', '>=', filter.since);
  if (filter.until !== undefined) query = query.where('occurred_at', '<', filter.until);
  const { after } = pageRequest;
  if (after !== undefined) {
    query = query.where('sequence', '<', (expression) =>
      expression
        .selectFrom('audit_events as last')
        .select('last.sequence')
        .where('last.organization_id', '=', reader.organizationId)
        .where('last.id', '=', after),
    );
  }
  return query.execute();
}
