import type { WebhookDisabledReason } from '@keyrail/contract';
import { SERVER } from '../../audit/audit-event.ts';
import type { RecordAudit } from '../../audit/record.ts';
import type { OrganizationTransaction } from '../../database/organization-scope.ts';
import type { Clock } from '../../runtime/clock.ts';
import { failPendingDeliveries } from '../delivery/deliveries.repository.ts';
import { hostOf, serializeWebhook } from './serialize-webhook.ts';
import { updateWebhook, type WebhookRow } from './webhooks.repository.ts';

/**
 * Disables a webhook whose endpoint is gone or keeps failing, and marks its pending deliveries as failed. The audit log records
 * it, and the organization's other webhooks receive `webhook.disabled`.
 */
export async function disableWebhook(
  { clock, recordAudit }: { clock: Clock; recordAudit: RecordAudit },
  transaction: OrganizationTransaction,
  webhook: WebhookRow,
  reason: WebhookDisabledReason,
): Promise<void> {
  const now = clock.now();
  const row = await updateWebhook(transaction, webhook.id, { enabled: false, disabled_reason: reason, updated_at: now });
  await failPendingDeliveries(transaction, webhook.id);
  const { url: _url, ...withoutUrl } = serializeWebhook(row, now);
  await recordAudit(transaction, {
    action: 'webhook.disabled',
    actor: SERVER,
    target: { type: 'webhook', id: webhook.id },
    before: { enabled: true },
    after: { enabled: false, disabledReason: reason },
    announcement: { type: 'webhook.disabled', environment: row.environment, data: { ...withoutUrl, host: hostOf(row) } },
  });
}
