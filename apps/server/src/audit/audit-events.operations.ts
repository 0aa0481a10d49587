import type { components } from '@keyrail/contract';
import type { Database } from '../database/database.ts';
import { inOrganization } from '../database/organization-scope.ts';
import type { Handlers } from '../http/handler.ts';
import { readStretch, toPage } from '../http/pagination.ts';
import { prefixes } from '../identifiers.ts';
import { type AuditEventRow, listEvents } from './audit-events.repository.ts';

type AuditEvent = components['schemas']['AuditEvent'];

export function auditEventOperations({ database }: { database: Database }) {
  return {
    async listAuditEvents({ principal, query }) {
      const stretch = readStretch(prefixes.auditEvent, query);
      const filter = {
        action: query.action,
        actorId: query.actorId,
        targetId: query.targetId,
        since: query.since === undefined ? undefined : new Date(query.since),
        until: query.until === undefined ? undefined : new Date(query.until),
      };
      const rows = await inOrganization(database, principal.organization.id, (transaction) => listEvents(transaction, filter, stretch));
      return { status: 200, body: toPage(rows, stretch.limit, presentAuditEvent) };
    },
  } satisfies Partial<Handlers>;
}

function presentAuditEvent(row: AuditEventRow): AuditEvent {
  return {
    id: row.id,
    sequence: row.sequence,
    occurredAt: row.occurred_at.toISOString(),
    action: row.action,
    actor: { type: row.actor_type as AuditEvent['actor']['type'], id: row.actor_id },
    target: { type: row.target_type as AuditEvent['target']['type'], id: row.target_id },
    before: row.before as AuditEvent['before'],
    after: row.after as AuditEvent['after'],
    ip: row.ip,
    userAgent: row.user_agent,
    requestId: row.request_id,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
