import type { Clock } from '../clock.ts';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import { newId } from '../identifiers.ts';
import { type HeadSigner, hashEvent } from './audit-chain.ts';
import type { AuditEntry } from './audit-event.ts';
import { appendEvent, holdChain } from './audit-events.repository.ts';

/** Writes what was changed, in the transaction that changes it: if it can't be written, the change does not happen. */
export type RecordAudit = (transaction: OrganizationTransaction, entry: AuditEntry) => Promise<void>;

/** Texts from a request may be long; this much of them is kept. */
const MAX_TEXT = 500;

export function createRecordAudit({ clock, headSigner }: { clock: Clock; headSigner: HeadSigner }): RecordAudit {
  return async (transaction, entry) => {
    const { organizationId } = transaction;
    const head = await holdChain(transaction);
    const event = {
      organizationId,
      sequence: head.sequence + 1,
      id: newId('auditEvent'),
      occurredAt: clock.now().toISOString(),
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
    const hash = hashEvent(event);
    const signature = headSigner.sign({ organizationId, sequence: event.sequence, hash });
    await appendEvent(
      transaction,
      {
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
      },
      signature,
    );
  };
}
