import type { components } from '@keyrail/contract';
import type { OrganizationReader } from '../../database/organization-scope.ts';
import { readPageRequest, toPage } from '../../http/pagination.ts';
import { Problem } from '../../http/problems.ts';
import type { Handlers } from '../../pipeline/handler.ts';
import type { Clock } from '../../runtime/clock.ts';
import { prefixes } from '../../runtime/identifiers.ts';
import { findWebhook, lockWebhook } from '../endpoints/webhooks.repository.ts';
import { type AttemptRow, type DeliveryRow, findDelivery, listAttempts, listDeliveries, updateDelivery } from './deliveries.repository.ts';

const notFound = (resource: string): Problem =>
  new Problem('NOT_FOUND', `No such ${resource} is visible to this credential. Check the id in the path.`);

export function webhookDeliveryOperations({ clock }: { clock: Clock }) {
  return {
    async listWebhookDeliveries({ principal, reader, path, query }) {
      const pageRequest = readPageRequest(prefixes.webhookDelivery, query);
      if (!(await findWebhook(reader, principal.environment, path.webhookId))) throw notFound('webhook');
      const filter = { status: query.status, eventType: query.eventType };
      const rows = await listDeliveries(reader, path.webhookId, filter, pageRequest);
      const attempts = await listAttemptsOf(reader, rows);
      return { status: 200, body: toPage(rows, pageRequest.limit, (row) => serializeDelivery(row, attempts.get(row.id))) };
    },

    async redeliverWebhook({ principal, transact, path }) {
      const delivery = await transact(async (transaction) => {
        const webhook = await lockWebhook(transaction, path.webhookId, principal.environment);
        if (!webhook) throw notFound('webhook');
        const row = await findDelivery(transaction, path.deliveryId);
        if (row?.webhook_id !== webhook.id) throw notFound('delivery');
        if (!webhook.enabled) throw new Problem('WEBHOOK_DISABLED', 'This webhook is disabled. Enable it first.');
        await updateDelivery(transaction, row.id, {
          status: 'pending',
          turn: row.turn + 1,
          tries: 0,
          next_attempt_at: clock.now(),
          queued_at: null,
        });
        const redelivery = await findDelivery(transaction, row.id);
        if (!redelivery) throw new Error(`delivery ${row.id} is missing right after its update`);
        return serializeDelivery(redelivery, (await listAttemptsOf(transaction, [redelivery])).get(redelivery.id));
      });
      return { status: 202, body: { data: delivery } };
    },
  } satisfies Partial<Handlers>;
}

function listAttemptsOf(reader: OrganizationReader, rows: readonly DeliveryRow[]): Promise<Map<string, AttemptRow[]>> {
  return listAttempts(
    reader,
    rows.map(({ id }) => id),
  );
}

function serializeDelivery(row: DeliveryRow, attempts: readonly AttemptRow[] = []): components['schemas']['WebhookDelivery'] {
  return {
    id: row.id,
    eventId: row.event_id,
    eventType: row.event_type,
    status: row.status,
    attempts: attempts.map((attempt) => ({
      at: attempt.at.toISOString(),
      status: attempt.status,
      durationMs: attempt.duration_ms,
      error: attempt.error,
      responseBody: attempt.response_body,
    })),
    nextAttemptAt: row.next_attempt_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
  };
}
