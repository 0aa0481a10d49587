import type { WebhookEventType } from '@keyrail/contract';
import type { WebhookAnnouncement } from '../audit/audit-event.ts';
import type { CredentialRow } from './credentials.repository.ts';
import { serializeApiClient, serializeApiKey, serializePersonalKey } from './serialize-credential.ts';

/** Returns the webhook event for a change of a credential. Its data is the credential after the change, or before its revocation. */
export function credentialAnnouncement(type: WebhookEventType, row: CredentialRow): WebhookAnnouncement {
  return { type, environment: row.environment, data: serializeCredential(row) };
}

function serializeCredential(row: CredentialRow): object {
  if (row.kind === 'api_key') return serializeApiKey(row);
  if (row.kind === 'api_client') return serializeApiClient(row);
  return { ...serializePersonalKey(row), userId: row.user_id };
}
