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

/** The tables, as `migrations/` makes them. */
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

/** What is written once. */
type Once<Value> = ColumnType<Value, Value, never>;
type Json = JSONColumnType<object | null, string | null, never>;

interface OrganizationsTable {
  id: string;
  name: string;
  max_api_clients: Generated<number>;
  bearer_token_clients_allowed: Generated<boolean>;
  /** What each credential may send that has no limit of its own. */
  rate_limit: Generated<number>;
  rate_limit_window_seconds: Generated<number>;
  /** What each credential may be given at most. */
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
  /** Of an API client alone. */
  auth_type: AuthType | null;
  /** Of a personal key alone. */
  user_id: string | null;
  name: string;
  environment: Environment;
  /** Empty for a personal key, which has those of its user's role. */
  permissions: Permission[];
  allowed_ips: string[];
  expires_at: Date | null;
  /** Its own limit, or both `null` for the organization's. */
  rate_limit: Generated<number | null>;
  rate_limit_window_seconds: Generated<number | null>;
  created_by_type: CredentialKind | 'user';
  created_by_id: string;
  created_at: Once<Date>;
  last_used_at: Generated<Date | null>;
  revoked_at: Generated<Date | null>;
  /** When webhooks were told that it expires soon. */
  expiry_announced_at: Generated<Date | null>;
}

interface CredentialSecretsTable {
  /** SHA-256 of the secret; the secret itself is not kept. */
  hash: Once<Buffer>;
  credential_id: string;
  organization_id: string;
  slot: 'current' | 'previous';
  display_prefix: string;
  created_at: Once<Date>;
  expires_at: Date | null;
  last_used_at: Generated<Date | null>;
  /** When webhooks were told that it was used as the previous secret. */
  use_announced_at: Generated<Date | null>;
}

interface AccessTokensTable {
  /** SHA-256 of the whole token. */
  hash: Once<Buffer>;
  /** The secret that it was got with. */
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

/** Partitioned by the day. */
interface RequestLogTable {
  /** A UUIDv7 of the moment in `occurred_at`. */
  id: string;
  organization_id: string;
  environment: Environment;
  occurred_at: Once<Date>;
  credential_type: Principal['type'];
  /** Of the credential or, for who signed in, of the user. */
  credential_id: string;
  user_id: string | null;
  operation_id: string;
  method: string;
  path: string;
  status: number;
  /** Whether whoever called was let in, and no rate limit refused it. */
  is_accepted: boolean;
  duration_ms: number;
  ip: string;
  user_agent: string | null;
  request_id: string;
}

/** What `request_log` adds up to; written together with it. */
interface UsageHoursTable {
  organization_id: string;
  environment: Environment;
  hour: Once<Date>;
  credential_type: Principal['type'];
  credential_id: string;
  // Postgres gives these as strings, PGlite as numbers.
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
  /** Of the key and whoever sent it, under the server's secret. */
  key_hash: Once<Buffer>;
  /** Of the request, under the server's secret. */
  request_hash: Buffer;
  /** Encrypted; there is none while the request is under way, which no other transaction sees. */
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
  /** Of one that is not enabled. */
  disabled_reason: WebhookDisabledReason | null;
  encrypted_secret: Buffer;
  /** While a rotation is under way, with the end of it. */
  encrypted_previous_secret: Buffer | null;
  previous_secret_ends_at: Date | null;
  /** Since when there were only failures; `null` after a success. */
  failing_since: Date | null;
  created_at: Once<Date>;
  updated_at: Date;
  deleted_at: Generated<Date | null>;
}

interface WebhookEventsTable {
  id: string;
  organization_id: string;
  /** What is sent, as JSON. */
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
  /** Which time it is that it is to be sent, from 1 on; a job of an earlier turn has nothing to do any more. */
  turn: Generated<number>;
  /** How often it was sent since it was made, or since it was sent again by hand. */
  tries: Generated<number>;
  /** Of one that is pending alone. */
  next_attempt_at: Date | null;
  /** When the queue got it, for this turn. */
  queued_at: Generated<Date | null>;
  created_at: Once<Date>;
}

interface WebhookAttemptsTable {
  delivery_id: string;
  /** From 1 on, for each delivery. */
  number: number;
  organization_id: string;
  at: Once<Date>;
  /** Of one that has ended. */
  duration_ms: Generated<number | null>;
  /** Of the answer, if there was one. */
  status: Generated<number | null>;
  error: string | null;
  response_body: Generated<string | null>;
}
