import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { Clock } from '../runtime/clock.ts';
import { newId } from '../runtime/identifiers.ts';
import { type ChainHead, type HeadSigner, hashEvent } from './audit-chain.ts';
import type { AuditEntry, WebhookAnnouncement } from './audit-event.ts';
import { toAuditEventRow } from './audit-event-row.ts';
import { appendAuditEvents, lockAuditChain } from './audit-events.repository.ts';
import type { ChainedEvent } from './chained-event.ts';

/**
 * Records changes in the transaction that makes them, and announces them to webhooks. If recording fails, the transaction
 * rolls back, so no change happens without its audit event. The entries of one call follow one another in the chain.
 */
export type RecordAudit = (transaction: OrganizationTransaction, ...entries: readonly AuditEntry[]) => Promise<void>;

/** In characters; a longer value is truncated. */
const MAX_USER_AGENT_LENGTH = 500;

/** Adds events to the outbox of the organization's webhooks, in the given transaction. */
export type Announce = (transaction: OrganizationTransaction, now: Date, ...announcements: readonly WebhookAnnouncement[]) => Promise<void>;

export function createRecordAudit({
  clock,
  headSigner,
  announce,
}: {
  clock: Clock;
  headSigner: HeadSigner;
  announce: Announce;
}): RecordAudit {
  return async (transaction, ...entries) => {
    if (entries.length === 0) return;
    const { organizationId } = transaction;
    let head: ChainHead = { organizationId, ...(await lockAuditChain(transaction)) };
    const rows = entries.map((entry) => {
      const event = nextEvent(head, entry, clock.now());
      head = { organizationId, sequence: event.sequence, hash: hashEvent(event) };
      return toAuditEventRow(event, head.hash);
    });
    await appendAuditEvents(transaction, rows, { sequence: head.sequence, hash: head.hash, signature: headSigner.sign(head) });
    await announce(transaction, clock.now(), ...entries.flatMap(({ announcement }) => announcement ?? []));
  };
}

function nextEvent(head: ChainHead, entry: AuditEntry, now: Date): ChainedEvent {
  return {
    organizationId: head.organizationId,
    sequence: head.sequence + 1,
    id: newId('auditEvent'),
    occurredAt: now.toISOString(),
    action: entry.action,
    actor: entry.actor,
    target: entry.target,
    before: entry.before ?? null,
    after: entry.after ?? null,
    ip: entry.origin?.ip ?? null,
    userAgent: entry.origin?.userAgent?.slice(0, MAX_USER_AGENT_LENGTH) ?? null,
    requestId: entry.origin?.requestId ?? null,
    previousHash: head.hash,
  };
}
