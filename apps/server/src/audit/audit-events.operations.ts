import type { components } from '@keyrail/contract';
import { readPageRequest, toPage } from '../http/pagination.ts';
import { readTimestamp } from '../http/read-timestamp.ts';
import type { Handlers } from '../pipeline/handler.ts';
import { prefixes } from '../runtime/identifiers.ts';
import { fromAuditEventRow } from './audit-event-row.ts';
import { type AuditEventRow, listAuditEvents } from './audit-events.repository.ts';

type AuditEvent = components['schemas']['AuditEvent'];

export function auditEventOperations() {
  return {
    async listAuditEvents({ reader, query }) {
      const pageRequest = readPageRequest(prefixes.auditEvent, query);
      const filter = {
        action: query.action,
        actorId: query.actorId,
        targetId: query.targetId,
        since: query.since === undefined ? undefined : readTimestamp(query.since, '/query/since'),
        until: query.until === undefined ? undefined : readTimestamp(query.until, '/query/until'),
      };
      const rows = await listAuditEvents(reader, filter, pageRequest);
      return { status: 200, body: toPage(rows, pageRequest.limit, serializeAuditEvent) };
    },
  } satisfies Partial<Handlers>;
}

function serializeAuditEvent(row: AuditEventRow): AuditEvent {
  const { organizationId: _, ...event } = fromAuditEventRow(row);
  return { ...event, before: event.before as AuditEvent['before'], after: event.after as AuditEvent['after'], hash: row.hash };
}
