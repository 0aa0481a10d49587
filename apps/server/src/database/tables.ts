import type {
  AuditAction,
  AuthType,
  CredentialKind,
  Environment,
  Permission,
  Principal,
  Role,
  WebhookDeliveryStatus,
  WebhookDisabledReason,
  WebhookEventType,
} from '@keyrail/contract';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/** The tables that `migrations/` creates. */
export interface Tables {
  organizations: OrganizationsTable;
  users: UsersTable;
  memberships: MembershipsTable;
  credentials: CredentialsTable;
  credential_secrets: CredentialSecretsTable;
  access_tokens: AccessTokensTable;
  signing_keys: SigningKeysTable;
  audit_events: AuditEventsTable;
  audit_chains: AuditChainsTable;
  request_log: RequestLogTable;
  tickets: TicketsTable;
  people: PeopleTable;
  events: EventsTable;
  canned_replies: CannedRepliesTable;
  channels: ChannelsTable;
  deleted_resources: DeletedResourcesTable;
  idempotency_keys: IdempotencyKeysTable;
  usage_hours: UsageHoursTable;
  webhooks: WebhooksTable;
  webhook_events: WebhookEventsTable;
  webhook_deliveries: WebhookDeliveriesTable;
  webhook_attempts: WebhookAttemptsTable;
}

/** A column that is never updated. */
type Once<Value> = ColumnType<Value, Value, never>;
type Json = JSONColumnType<object | null, string | null, never>;

interface OrganizationsTable {
  id: string;
  name: string;
  max_api_clients: Generated<number>;
  bearer_token_clients_allowed: Generated<boolean>;
  /** The limit of each credential that has none of its own. */
  rate_limit: Generated<number>;
  rate_limit_window_seconds: Generated<number>;
  /** The maximum for a credential's own limit. */
  max_requests_per_hour: Generated<number>;
  plan: Generated<string>;
  created_at: Once<Date>;
}

interface UsersTable {
  id: string;
  issuer: string | null;
  subject: string | null;
  email: string;
  name: string;
  created_at: Once<Date>;
}

interface MembershipsTable {
  organization_id: string;
  user_id: string;
  role: Role;
  created_at: Once<Date>;
}

interface CredentialsTable {
  id: string;
  organization_id: string;
  kind: Once<CredentialKind>;
  /** Only of an API client. */
  auth_type: AuthType | null;
  /** Only of a personal key. */
  user_id: string | null;
  name: string;
  environment: Environment;
  /** Empty for a personal key, which has the permissions of its user's role. */
  permissions: Permission[];
  allowed_ips: string[];
  expires_at: Date | null;
  /** The credential's own limit; both are `null` if the organization's limit applies. */
  rate_limit: Generated<number | null>;
  rate_limit_window_seconds: Generated<number | null>;
  created_by_type: CredentialKind | 'user';
  created_by_id: string;
  created_at: Once<Date>;
  last_used_at: Generated<Date | null>;
  revoked_at: Generated<Date | null>;
  /** When the event of the coming expiry was emitted to webhooks. */
  expiry_announced_at: Generated<Date | null>;
}

interface CredentialSecretsTable {
  /** SHA-256 of the secret. The secret itself is not stored. */
  hash: Once<Buffer>;
  credential_id: string;
  organization_id: string;
  slot: 'current' | 'previous';
  display_prefix: string;
  created_at: Once<Date>;
  expires_at: Date | null;
  last_used_at: Generated<Date | null>;
  /** When the event of its use as the previous secret was emitted to webhooks. */
  use_announced_at: Generated<Date | null>;
}

interface AccessTokensTable {
  /** SHA-256 of the whole token. */
  hash: Once<Buffer>;
  /** SHA-256 of the secret that the client exchanged for the token. */
  secret_hash: Once<Buffer>;
  organization_id: string;
  permissions: Permission[];
  issued_at: Once<Date>;
  expires_at: Date;
}

interface SigningKeysTable {
  /** The `kid`. */
  id: string;
  public_jwk: JSONColumnType<object, string, never>;
  encrypted_private_key: Once<Buffer>;
  created_at: Once<Date>;
}

interface AuditEventsTable {
  organization_id: string;
  sequence: number;
  id: string;
  occurred_at: Once<Date>;
  action: AuditAction;
  actor_type: string;
  actor_id: string | null;
  target_type: string;
  target_id: string;
  before: Json;
  after: Json;
  ip: string | null;
  user_agent: string | null;
  request_id: string | null;
  previous_hash: string;
  hash: string;
}

interface AuditChainsTable {
  organization_id: string;
  sequence: number;
  hash: string;
  signature: string;
}

/** Partitioned by day. */
interface RequestLogTable {
  /** A UUIDv7 with the time of `occurred_at`. */
  id: string;
  organization_id: string;
  environment: Environment;
  occurred_at: Once<Date>;
  credential_type: Principal['type'];
  /** The id of the credential, or of a signed-in user. */
  credential_id: string;
  user_id: string | null;
  operation_id: string;
  method: string;
  path: string;
  status: number;
  /** Whether the caller was authenticated and admitted, and no rate limit rejected the request. */
  is_accepted: boolean;
  duration_ms: number;
  ip: string;
  user_agent: string | null;
  request_id: string;
}

/** The totals of `request_log`, written together with it. */
interface UsageHoursTable {
  organization_id: string;
  environment: Environment;
  hour: Once<Date>;
  credential_type: Principal['type'];
  credential_id: string;
  // Each is a bigint, which is read as a string and may be written as a number.
  accepted: string | number;
  refused: string | number;
  client_errors: string | number;
  server_errors: string | number;
}

interface TicketsTable {
  id: string;
  organization_id: string;
  environment: Environment;
  subject: string;
  body: string;
  status: 'open' | 'pending' | 'closed';
  priority: 'low' | 'normal' | 'high' | 'urgent';
  channel_id: string | null;
  assignee_id: string | null;
  person_id: string | null;
  created_at: Once<Date>;
  updated_at: Date;
}

interface PeopleTable {
  id: string;
  organization_id: string;
  environment: Environment;
  first_name: string | null;
  last_name: string | null;
  email: string | null;
  phone: string | null;
  tags: string[];
  custom_fields: JSONColumnType<Record<string, string | number | boolean>, string, string>;
  created_at: Once<Date>;
  updated_at: Date;
}

interface EventsTable {
  id: string;
  organization_id: string;
  environment: Environment;
  type: Once<string>;
  person_id: Once<string | null>;
  occurred_at: Once<Date>;
  properties: JSONColumnType<Record<string, unknown>, string, never>;
  created_at: Once<Date>;
}

interface CannedRepliesTable {
  id: string;
  organization_id: string;
  environment: Environment;
  title: string;
  shortcut: string | null;
  body: string;
  created_at: Once<Date>;
  updated_at: Date;
}

interface ChannelsTable {
  id: string;
  organization_id: string;
  environment: Environment;
  name: string;
  type: Once<'email' | 'chat' | 'form' | 'phone' | 'sms' | 'whatsapp' | 'telegram' | 'instagram' | 'messenger' | 'other'>;
  created_at: Once<Date>;
  updated_at: Date;
}

interface DeletedResourcesTable {
  organization_id: string;
  id: Once<string>;
  /** `null` for a membership, which belongs to no environment. */
  environment: Once<Environment | null>;
  deleted_at: Once<Date>;
}

interface IdempotencyKeysTable {
  organization_id: string;
  /** An HMAC of the key and its sender, with a key from the server's secret. */
  key_hash: Once<Buffer>;
  /** An HMAC of the request, with a key from the server's secret. */
  request_hash: Buffer;
  /** The encrypted response; `null` while the request is in progress, which no other transaction sees. */
  answer: Generated<Buffer | null>;
  expires_at: Date;
}

interface WebhooksTable {
  id: string;
  organization_id: string;
  environment: Environment;
  url: string;
  description: string;
  events: WebhookEventType[];
  enabled: boolean;
  /** Only of a webhook that is not enabled. */
  disabled_reason: WebhookDisabledReason | null;
  encrypted_secret: Buffer;
  /** Only during a rotation, until `previous_secret_ends_at`. */
  encrypted_previous_secret: Buffer | null;
  previous_secret_ends_at: Date | null;
  /** The time of the first failure since the last success; `null` after a success. */
  failing_since: Date | null;
  created_at: Once<Date>;
  updated_at: Date;
  deleted_at: Generated<Date | null>;
}

interface WebhookEventsTable {
  id: string;
  organization_id: string;
  /** The JSON text to send. */
  body: Once<string>;
  created_at: Once<Date>;
}

interface WebhookDeliveriesTable {
  id: string;
  organization_id: string;
  webhook_id: string;
  event_id: string;
  event_type: WebhookEventType;
  status: WebhookDeliveryStatus;
  /** The number of the scheduled attempt, from 1 on. A job with a lower number is obsolete. */
  turn: Generated<number>;
  /** The number of attempts since its creation, or since its last redelivery on request. */
  tries: Generated<number>;
  /** Only of a pending delivery. */
  next_attempt_at: Date | null;
  /** When this attempt was put into the job queue. */
  queued_at: Generated<Date | null>;
  created_at: Once<Date>;
}

interface WebhookAttemptsTable {
  delivery_id: string;
  /** Counts the attempts of a delivery, from 1 on. */
  number: number;
  organization_id: string;
  at: Once<Date>;
  /** Only of a completed attempt. */
  duration_ms: Generated<number | null>;
  /** The status of the response, if there was one. */
  status: Generated<number | null>;
  error: string | null;
  response_body: Generated<string | null>;
}
