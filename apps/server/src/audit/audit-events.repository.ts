import type { AuditAction } from '@keyrail/contract';
import type { Insertable, Selectable } from 'kysely';
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

/** An event to write, in the chain of the transaction's organization. */
export type NewAuditEvent = Omit<Insertable<Tables['audit_events']>, 'organization_id'>;

/** Which events are asked for. */
export interface AuditFilter {
  readonly action: AuditAction | undefined;
  readonly actorId: string | undefined;
  readonly targetId: string | undefined;
  readonly since: Date | undefined;
  readonly until: Date | undefined;
}

/** The end of the organization's chain, held until the transaction ends, so that events are written one after the other. */
export async function lockChain(transaction: OrganizationTransaction): Promise<Pick<ChainHead, 'sequence' | 'hash'>> {
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

/** Writes events, and makes the last of them the end of the chain. */
export async function appendEvents(
  transaction: OrganizationTransaction,
  events: readonly NewAuditEvent[],
  end: Pick<ChainHead, 'sequence' | 'hash'> & { readonly signature: string },
): Promise<void> {
  const { organizationId } = transaction;
  await transaction
    .insertInto('audit_events')
    .values(events.map((event) => ({ ...event, organization_id: organizationId })))
    .execute();
  await transaction.updateTable('audit_chains').set(end).where('organization_id', '=', organizationId).execute();
}

/** Newest first, and one more than the stretch's limit where there are more. */
export async function listEvents(reader: OrganizationReader, filter: AuditFilter, pageRequest: PageRequest): Promise<AuditEventRow[]> {
  let query = reader
    .selectFrom('audit_events')
    .select(AUDIT_EVENT_COLUMNS)
    .where('organization_id', '=', reader.organizationId)
    .orderBy('sequence', 'desc')
    .limit(pageRequest.limit + 1);
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
