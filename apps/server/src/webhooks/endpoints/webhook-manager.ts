import type { components, Principal, WebhookEventType } from '@keyrail/contract';
import { actorOf } from '../../audit/audit-event.ts';
import type { RecordAudit } from '../../audit/record.ts';
import { requireHeld } from '../../credentials/grants.ts';
import type { OrganizationReader, OrganizationTransaction, Transact } from '../../database/organization-scope.ts';
import { readPageRequest, toPage } from '../../http/pagination.ts';
import { Problem } from '../../http/problems.ts';
import type { RequestOrigin } from '../../http/request-origin.ts';
import { lockOrganization } from '../../organizations/organizations.repository.ts';
import type { Clock } from '../../runtime/clock.ts';
import { newId, prefixes } from '../../runtime/identifiers.ts';
import { deleteDeliveries, failPendingDeliveries } from '../delivery/deliveries.repository.ts';
import type { PermittedAddresses } from '../egress/permitted-addresses.ts';
import { readPermissionsOf } from './event-permissions.ts';
import { requirePermittedUrl } from './require-permitted-url.ts';
import { hostOf } from './serialize-webhook.ts';
import type { SigningSecrets } from './signing-secret.ts';
import {
  countWebhooks,
  findWebhook,
  insertWebhook,
  isWebhookDeleted,
  listWebhooks,
  lockWebhook,
  updateWebhook,
  type WebhookRow,
} from './webhooks.repository.ts';

type Schemas = components['schemas'];

/** How many webhooks an organization may have. */
const MAX_WEBHOOKS = 20;

/** The principal that manages a webhook, and the origin of its request. */
export interface WebhookCaller {
  readonly principal: Principal;
  readonly origin: RequestOrigin;
  /** Reads in the caller's organization. */
  readonly reader: OrganizationReader;
  /** Opens a transaction in the caller's organization. */
  readonly transact: Transact;
}

/** A webhook, and its new secret in plain text: the only time that the server shows it. */
export interface WebhookWithSecret {
  readonly row: WebhookRow;
  readonly secret: string;
}

/**
 * Manages the webhooks of the caller's organization and environment. A webhook that the caller can't see is `NOT_FOUND`.
 * Every change is recorded in the audit log, in the change's own transaction.
 */
export interface WebhookManager {
  /** Lists webhooks, newest first. */
  list<Item>(
    caller: WebhookCaller,
    query: { readonly limit: number; readonly cursor?: string },
    serialize: (row: WebhookRow) => Item,
  ): Promise<{ data: Item[]; nextCursor: string | null }>;
  /**
   * @throws Problem `WEBHOOK_URL_NOT_ALLOWED`, `QUOTA_EXCEEDED`, or `GRANT_NOT_HELD` if the caller lacks the permission to
   *   read the resources of an event
   */
  create(caller: WebhookCaller, input: Schemas['WebhookCreate']): Promise<WebhookWithSecret>;
  get(caller: WebhookCaller, id: string): Promise<WebhookRow>;
  /**
   * @throws Problem `WEBHOOK_URL_NOT_ALLOWED`, or `GRANT_NOT_HELD` if the caller lacks the permission to read the resources
   *   of an event
   */
  update(caller: WebhookCaller, id: string, input: Schemas['WebhookUpdate']): Promise<WebhookRow>;
  /** @throws Problem `ROTATION_PENDING` if a grace period is asked for while another one is running */
  rotate(caller: WebhookCaller, id: string, gracePeriodSeconds: number): Promise<WebhookWithSecret>;
  /** Deletes a webhook with its deliveries and secrets. Deleting it a second time changes nothing. */
  delete(caller: WebhookCaller, id: string): Promise<void>;
}

const notFound = (): Problem => new Problem('NOT_FOUND', 'No such webhook is visible to this credential. Check the id in the path.');

export function createWebhookManager({
  clock,
  recordAudit,
  secrets,
  addresses,
}: {
  clock: Clock;
  recordAudit: RecordAudit;
  secrets: SigningSecrets;
  addresses: PermittedAddresses;
}): WebhookManager {
  async function lock(transaction: OrganizationTransaction, { principal }: WebhookCaller, id: string): Promise<WebhookRow> {
    const row = await lockWebhook(transaction, id, principal.environment);
    if (!row) throw notFound();
    return row;
  }

  return {
    async list({ principal, reader }, query, serialize) {
      const pageRequest = readPageRequest(prefixes.webhook, query);
      const rows = await listWebhooks(reader, principal.environment, pageRequest);
      return toPage(rows, pageRequest.limit, serialize);
    },

    async create({ principal, origin, transact }, input) {
      requirePermittedUrl(input.url, addresses);
      requireReadPermissions(principal, input.events);
      const secret = secrets.mint();
      const row = await transact(async (transaction) => {
        await lockOrganization(transaction);
        if ((await countWebhooks(transaction)) >= MAX_WEBHOOKS) {
          throw new Problem('QUOTA_EXCEEDED', `An organization may have ${MAX_WEBHOOKS} webhooks. Delete one first.`, {
            limit: MAX_WEBHOOKS,
          });
        }
        const now = clock.now();
        const enabled = input.enabled ?? true;
        const inserted = await insertWebhook(transaction, {
          id: newId('webhook'),
          environment: principal.environment,
          url: input.url,
          description: input.description ?? '',
          events: [...input.events],
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
          target: { type: 'webhook', id: inserted.id },
          after: auditedFields(inserted),
          origin,
        });
        return inserted;
      });
      return { row, secret: secret.value };
    },

    async get({ principal, reader }, id) {
      const row = await findWebhook(reader, principal.environment, id);
      if (!row) throw notFound();
      return row;
    },

    async update(caller, id, input) {
      const { principal, origin, transact } = caller;
      if (input.url !== undefined) requirePermittedUrl(input.url, addresses);
      return transact(async (transaction) => {
        const row = await lock(transaction, caller, id);
        // A caller that changes the URL of a webhook can read its events from then on.
        requireReadPermissions(principal, input.events ?? row.events);
        const { enabled = row.enabled, ...changes } = input;
        const isNewStart = input.url !== undefined || (enabled && !row.enabled);
        const changed = await updateWebhook(transaction, row.id, {
          ...changes,
          enabled,
          disabled_reason: enabled ? null : (row.disabled_reason ?? 'requested'),
          // The failures of another URL, or from before the webhook was disabled, do not count.
          ...(isNewStart && { failing_since: null }),
          updated_at: clock.now(),
        });
        if (!enabled) await failPendingDeliveries(transaction, row.id);
        await recordAudit(transaction, {
          action: 'webhook.updated',
          actor: actorOf(principal),
          target: { type: 'webhook', id: row.id },
          before: auditedFields(row),
          after: auditedFields(changed),
          origin,
        });
        return changed;
      });
    },

    async rotate(caller, id, gracePeriodSeconds) {
      const { principal, origin, transact } = caller;
      const secret = secrets.mint();
      const row = await transact(async (transaction) => {
        const current = await lock(transaction, caller, id);
        const now = clock.now();
        if (gracePeriodSeconds > 0 && current.previous_secret_ends_at && current.previous_secret_ends_at > now) {
          throw new Problem('ROTATION_PENDING', 'A rotation is in progress. Wait until its grace period is over, or rotate without one.');
        }
        await recordAudit(transaction, {
          action: 'webhook.rotated',
          actor: actorOf(principal),
          target: { type: 'webhook', id: current.id },
          after: { gracePeriodSeconds },
          origin,
        });
        return updateWebhook(transaction, current.id, {
          encrypted_secret: secret.encrypted,
          encrypted_previous_secret: gracePeriodSeconds > 0 ? current.encrypted_secret : null,
          previous_secret_ends_at: gracePeriodSeconds > 0 ? new Date(now.getTime() + gracePeriodSeconds * 1_000) : null,
          updated_at: now,
        });
      });
      return { row, secret: secret.value };
    },

    async delete({ principal, origin, transact }, id) {
      await transact(async (transaction) => {
        const row = await lockWebhook(transaction, id, principal.environment);
        if (!row) {
          if (await isWebhookDeleted(transaction, principal.environment, id)) return;
          throw notFound();
        }
        const now = clock.now();
        await deleteDeliveries(transaction, row.id);
        await updateWebhook(transaction, row.id, {
          encrypted_secret: Buffer.alloc(0),
          encrypted_previous_secret: null,
          previous_secret_ends_at: null,
          updated_at: now,
          deleted_at: now,
        });
        await recordAudit(transaction, {
          action: 'webhook.deleted',
          actor: actorOf(principal),
          target: { type: 'webhook', id: row.id },
          before: auditedFields(row),
          origin,
        });
      });
    },
  };
}

/**
 * Requires that the caller may read the resources which these events describe.
 *
 * @throws Problem `GRANT_NOT_HELD`
 */
function requireReadPermissions(principal: Principal, events: readonly WebhookEventType[]): void {
  requireHeld(principal, readPermissionsOf(events));
}

/** The fields of a webhook that the audit log shows. The URL is not one of them, since it may contain a secret. */
function auditedFields(row: WebhookRow): object {
  const { events, description, enabled } = row;
  return { host: hostOf(row), events, description, enabled };
}
