import { createHeadSigner } from './audit/audit-chain.ts';
import { createRecordAudit, type RecordAudit } from './audit/record.ts';
import type { Clock } from './runtime/clock.ts';
import { announce } from './webhooks/events/announce.ts';

/**
 * Connects the audit to its signing key and to the outbox of webhooks.
 *
 * @param secret - the server's secret
 */
export function composeAudit({ clock, secret }: { clock: Clock; secret: string }): RecordAudit {
  return createRecordAudit({ clock, headSigner: createHeadSigner(secret), announce });
}
