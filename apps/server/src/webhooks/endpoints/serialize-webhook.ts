import type { components } from '@keyrail/contract';
import type { WebhookRow } from './webhooks.repository.ts';

type Schemas = components['schemas'];

/** The host of a webhook's URL. The path and query may contain a secret of the receiver, so others see the host alone. */
export function hostOf({ url }: WebhookRow): string | null {
  return URL.parse(url)?.host ?? null;
}

/** A stored webhook as the contract's `Webhook`. */
export function serializeWebhook(row: WebhookRow, now: Date): Schemas['Webhook'] {
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    events: row.events,
    enabled: row.enabled,
    disabledReason: row.disabled_reason,
    environment: row.environment,
    rotation:
      row.previous_secret_ends_at && row.previous_secret_ends_at > now ? { endsAt: row.previous_secret_ends_at.toISOString() } : null,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
