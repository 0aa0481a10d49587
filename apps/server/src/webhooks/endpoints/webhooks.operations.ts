import type { Principal, WebhookEventType } from '@keyrail/contract';
import { actorOf } from '../../audit/audit-event.ts';
import type { RecordAudit } from '../../audit/record.ts';
import { requireHeld } from '../../credentials/grants.ts';
import { readPageRequest, toPage } from '../../http/pagination.ts';
import { Problem } from '../../http/problems.ts';
import { lockOrganization } from '../../organizations/organizations.repository.ts';
import type { Handlers } from '../../pipeline/handler.ts';
import type { Clock } from '../../runtime/clock.ts';
import { newId, prefixes } from '../../runtime/identifiers.ts';
import { deleteDeliveries, failPendingDeliveries } from '../delivery/deliveries.repository.ts';
import type { Webhooks } from '../webhooks.ts';
import { permissionsToSee } from './permissions-to-see.ts';
import { requirePermittedUrl } from './require-permitted-url.ts';
import { hostOf, serializeWebhook } from './serialize-webhook.ts';
import {
  countWebhooks,
  findWebhook,
  insertWebhook,
  listWebhooks,
  lockWebhook,
  updateWebhook,
  type WebhookRow,
  wasDeleted,
} from './webhooks.repository.ts';

/** How many webhooks an organization may have. */
const MAX_WEBHOOKS = 20;

const notFound = (): Problem => new Problem('NOT_FOUND', 'There is no such webhook, or none that this credential can see.');

export function webhookOperations({
  clock,
  recordAudit,
  webhooks: { secrets, addresses },
}: {
  clock: Clock;
  recordAudit: RecordAudit;
  webhooks: Pick<Webhooks, 'secrets' | 'addresses'>;
}) {
  const present = (row: WebhookRow) => serializeWebhook(row, clock.now());

  return {
    async listWebhooks({ principal, reader, query }) {
      const pageRequest = readPageRequest(prefixes.webhook, query);
      const rows = await listWebhooks(reader, principal.environment, pageRequest);
      return { status: 200, body: toPage(rows, pageRequest.limit, present) };
    },

    async createWebhook({ principal, origin, transact, body }) {
      requirePermittedUrl(body.url, addresses);
      requireVisible(principal, body.events);
      const secret = secrets.mint();
      const row = await transact(async (transaction) => {
        await lockOrganization(transaction);
        if ((await countWebhooks(transaction)) >= MAX_WEBHOOKS) {
          throw new Problem('QUOTA_EXCEEDED', `An organization may have ${MAX_WEBHOOKS} webhooks. Delete one first.`, {
            limit: MAX_WEBHOOKS,
          });
        }
        const now = clock.now();
        const enabled = body.enabled ?? true;
        const completed = await insertWebhook(transaction, {
          id: newId('webhook'),
          environment: principal.environment,
          url: body.url,
          description: body.description ?? '',
          events: [...body.events],
          enabled,
          disabled_reason: enabled ? null : 'requested',
          encrypted_secret: secret.encrypted,
          encrypted_previous_secret: null,
          previous_secret_ends_at: null,
          failing_since: null,
          created_at: now,
          updated_at: now,
        });
        await recordAudit(transaction, {
          action: 'webhook.created',
          actor: actorOf(principal),
          target: { type: 'webhook', id: completed.id },
          after: describe(completed),
          origin,
        });
        return completed;
      });
      return {
        status: 201,
        body: { data: { ...present(row), secret: secret.value } },
        headers: { Location: `/api/v1/webhooks/${row.id}` },
      };
    },

    async getWebhook({ principal, reader, path }) {
      const row = await findWebhook(reader, principal.environment, path.webhookId);
      if (!row) throw notFound();
      return { status: 200, body: { data: present(row) } };
    },

    async updateWebhook({ principal, origin, transact, path, body }) {
      if (body.url !== undefined) requirePermittedUrl(body.url, addresses);
      const row = await transact(async (transaction) => {
        const held = await lockWebhook(transaction, path.webhookId, principal.environment);
        if (!held) throw notFound();
        // Whoever changes where events go gets to see them.
        requireVisible(principal, body.events ?? held.events);
        const { enabled = held.enabled, ...changes } = body;
        const changed = await updateWebhook(transaction, held.id, {
          ...changes,
          enabled,
          disabled_reason: enabled ? null : (held.disabled_reason ?? 'requested'),
          // A new place, or a new beginning: what failed before does not count against it.
          ...((body.url !== undefined || (enabled && !held.enabled)) && { failing_since: null }),
          updated_at: clock.now(),
        });
        if (!enabled) await failPendingDeliveries(transaction, held.id);
        await recordAudit(transaction, {
          action: 'webhook.updated',
          actor: actorOf(principal),
          target: { type: 'webhook', id: held.id },
          before: describe(held),
          after: describe(changed),
          origin,
        });
        return changed;
      });
      return { status: 200, body: { data: present(row) } };
    },

    async rotateWebhook({ principal, origin, transact, path, body: { gracePeriodSeconds = 0 } }) {
      const secret = secrets.mint();
      const row = await transact(async (transaction) => {
        const held = await lockWebhook(transaction, path.webhookId, principal.environment);
        if (!held) throw notFound();
        const now = clock.now();
        if (gracePeriodSeconds > 0 && held.previous_secret_ends_at && held.previous_secret_ends_at > now) {
          throw new Problem('ROTATION_PENDING', 'A rotation is under way. Wait for its end, or rotate without a grace period.');
        }
        await recordAudit(transaction, {
          action: 'webhook.rotated',
          actor: actorOf(principal),
          target: { type: 'webhook', id: held.id },
          after: { gracePeriodSeconds },
          origin,
        });
        return updateWebhook(transaction, held.id, {
          encrypted_secret: secret.encrypted,
          encrypted_previous_secret: gracePeriodSeconds > 0 ? held.encrypted_secret : null,
          previous_secret_ends_at: gracePeriodSeconds > 0 ? new Date(now.getTime() + gracePeriodSeconds * 1_000) : null,
          updated_at: now,
        });
      });
      return { status: 200, body: { data: { ...present(row), secret: secret.value } } };
    },

    async deleteWebhook({ principal, origin, transact, path }) {
      await transact(async (transaction) => {
        const held = await lockWebhook(transaction, path.webhookId, principal.environment);
        if (!held) {
          if (await wasDeleted(transaction, principal.environment, path.webhookId)) return;
          throw notFound();
        }
        const now = clock.now();
        await deleteDeliveries(transaction, held.id);
        await updateWebhook(transaction, held.id, {
          encrypted_secret: Buffer.alloc(0),
          encrypted_previous_secret: null,
          previous_secret_ends_at: null,
          updated_at: now,
          deleted_at: now,
        });
        await recordAudit(transaction, {
          action: 'webhook.deleted',
          actor: actorOf(principal),
          target: { type: 'webhook', id: held.id },
          before: describe(held),
          origin,
        });
      });
      return { status: 204, body: undefined };
    },
  } satisfies Partial<Handlers>;
}

/** @throws Problem `GRANT_NOT_HELD` if the caller may not see what these events tell of */
function requireVisible(principal: Principal, events: readonly WebhookEventType[]): void {
  requireHeld(principal, permissionsToSee(events));
}

/** What the audit tells of a webhook. */
function describe(row: WebhookRow): object {
  const { events, description, enabled } = row;
  return { host: hostOf(row), events, description, enabled };
}
