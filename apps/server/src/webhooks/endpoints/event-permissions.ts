import type { Permission, WebhookEventType } from '@keyrail/contract';

type Subject = WebhookEventType extends `${infer Name}.${string}` ? Name : never;

/** The permission to read the resource that an event describes, by the first part of the event's type. */
const READ_PERMISSIONS: Readonly<Record<Subject, Permission>> = {
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

/** The permissions that a caller needs to subscribe to these events: the ones to read the resources themselves. */
export function readPermissionsOf(events: readonly WebhookEventType[]): Permission[] {
  return [...new Set(events.map((type) => READ_PERMISSIONS[type.split('.', 1)[0] as Subject]))];
}
