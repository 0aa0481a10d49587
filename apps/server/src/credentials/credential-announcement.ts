import type { WebhookEventType } from '@keyrail/contract';
import type { Announcement } from '../webhooks/events/announce.ts';
import { presentApiClient, presentApiKey, presentPersonalKey } from './credential-representation.ts';
import type { CredentialRow } from './credentials.repository.ts';

/** What webhooks are told of a credential: the credential as it is, or as it was when it ended. */
export function announcementOf(type: WebhookEventType, row: CredentialRow): Announcement {
  return { type, environment: row.environment, data: presentCredential(row) };
}

function presentCredential(row: CredentialRow): object {
  if (row.kind === 'api_key') return presentApiKey(row);
  if (row.kind === 'api_client') return presentApiClient(row);
  return { ...presentPersonalKey(row), userId: row.user_id };
}
