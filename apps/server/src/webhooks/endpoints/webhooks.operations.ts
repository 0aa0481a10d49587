import type { RecordAudit } from '../../audit/record.ts';
import type { Handlers } from '../../pipeline/handler.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { Webhooks } from '../webhooks.ts';
import { serializeWebhook } from './serialize-webhook.ts';
import { createWebhookManager } from './webhook-manager.ts';
import type { WebhookRow } from './webhooks.repository.ts';

export function webhookOperations({
  clock,
  recordAudit,
  webhooks: { secrets, addresses },
}: {
  clock: Clock;
  recordAudit: RecordAudit;
  webhooks: Pick<Webhooks, 'secrets' | 'addresses'>;
}) {
  const webhooks = createWebhookManager({ clock, recordAudit, secrets, addresses });
  const serialize = (row: WebhookRow) => serializeWebhook(row, clock.now());

  return {
    async listWebhooks({ query, ...caller }) {
      return { status: 200, body: await webhooks.list(caller, query, serialize) };
    },

    async createWebhook({ body, ...caller }) {
      const { row, secret } = await webhooks.create(caller, body);
      return {
        status: 201,
        body: { data: { ...serialize(row), secret } },
        headers: { Location: `/api/v1/webhooks/${row.id}` },
      };
    },

    async getWebhook({ path, ...caller }) {
      return { status: 200, body: { data: serialize(await webhooks.get(caller, path.webhookId)) } };
    },

    async updateWebhook({ path, body, ...caller }) {
      return { status: 200, body: { data: serialize(await webhooks.update(caller, path.webhookId, body)) } };
    },

    async rotateWebhook({ path, body, ...caller }) {
      const { row, secret } = await webhooks.rotate(caller, path.webhookId, body.gracePeriodSeconds ?? 0);
      return { status: 200, body: { data: { ...serialize(row), secret } } };
    },

    async deleteWebhook({ path, ...caller }) {
      await webhooks.delete(caller, path.webhookId);
      return { status: 204, body: undefined };
    },
  } satisfies Partial<Handlers>;
}
