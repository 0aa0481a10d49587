import type { AuditActor, AuditTarget } from '@keyrail/contract';
import type { AuditEventRow, NewAuditEvent } from './audit-events.repository.ts';
import type { ChainedEvent } from './chained-event.ts';

/** Returns the row that stores an event, without the organization. */
export function toAuditEventRow(event: ChainedEvent, hash: string): NewAuditEvent {
  return {
    sequence: event.sequence,
    id: event.id,
    occurred_at: new Date(event.occurredAt),
    action: event.action,
    actor_type: event.actor.type,
    actor_id: event.actor.id,
    target_type: event.target.type,
    target_id: event.target.id,
    before: event.before && JSON.stringify(event.before),
    after: event.after && JSON.stringify(event.after),
    ip: event.ip,
    user_agent: event.userAgent,
    request_id: event.requestId,
    previous_hash: event.previousHash,
    hash,
  };
}

/** Restores the event from its row, so that it can be hashed again. */
export function fromAuditEventRow(row: AuditEventRow): ChainedEvent {
  return {
    organizationId: row.organization_id,
    sequence: row.sequence,
    id: row.id,
    occurredAt: row.occurred_at.toISOString(),
    action: row.action,
    actor: { type: row.actor_type as AuditActor['type'], id: row.actor_id },
    target: { type: row.target_type as AuditTarget['type'], id: row.target_id },
    before: row.before,
    after: row.after,
    ip: row.ip,
    userAgent: row.user_agent,
    requestId: row.request_id,
    previousHash: row.previous_hash,
  };
}
