import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { Clock } from '../runtime/clock.ts';
import { newId } from '../runtime/identifiers.ts';
import { type ChainHead, type HeadSigner, hashEvent } from './audit-chain.ts';
import type { AuditEntry, WebhookAnnouncement } from './audit-event.ts';
import { toRow } from './audit-event-row.ts';
import { appendEvents, lockChain } from './audit-events.repository.ts';
import type { WrittenEvent } from './written-event.ts';

/**
 * Writes what was changed, in the transaction that changes it, and announces it to webhooks: if it can't be written, the
 * change does not happen. Entries that are given together follow one another in the chain.
 */
export type RecordAudit = (transaction: OrganizationTransaction, ...entries: readonly AuditEntry[]) => Promise<void>;

/** Texts from a request may be long; this much of them is kept. */
const MAX_TEXT = 500;

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
    let head: ChainHead = { organizationId, ...(await lockChain(transaction)) };
    const rows = entries.map((entry) => {
      const event = follow(head, entry, clock.now());
      head = { organizationId, sequence: event.sequence, hash: hashEvent(event) };
      return toRow(event, head.hash);
    });
    await appendEvents(transaction, rows, { sequence: head.sequence, hash: head.hash, signature: headSigner.sign(head) });
    await announce(transaction, clock.now(), ...entries.flatMap(({ announcement }) => announcement ?? []));
  };
}

function follow(head: ChainHead, entry: AuditEntry, now: Date): WrittenEvent {
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
    userAgent: entry.origin?.userAgent?.slice(0, MAX_TEXT) ?? null,
    requestId: entry.origin?.requestId ?? null,
    previousHash: head.hash,
  };
}
