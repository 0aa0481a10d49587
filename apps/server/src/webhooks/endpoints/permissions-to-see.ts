import type { Permission, WebhookEventType } from '@keyrail/contract';

type Thing = WebhookEventType extends `${infer Name}.${string}` ? Name : never;

/** What it takes to see the things that events tell of. */
const TO_SEE: Readonly<Record<Thing, Permission>> = {
  api_key: 'api_keys:read',
  api_client: 'api_clients:read',
  personal_key: 'users:read',
  access_token: 'api_clients:read',
  ticket: 'tickets:read',
  person: 'people:read',
  event: 'events:read',
  canned_reply: 'canned_replies:read',
  channel: 'channels:read',
  webhook: 'webhooks:read',
};

/** What somebody has to be permitted who is told of these events: no less than to ask for the things themselves. */
export function permissionsToSee(events: readonly WebhookEventType[]): Permission[] {
  return [...new Set(events.map((type) => TO_SEE[type.split('.', 1)[0] as Thing]))];
}
