import { type Kysely, sql } from 'kysely';
import { confine } from './confine.ts';

/** Webhooks, their deliveries and attempts, and the record of emitted events about credentials. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  await confine(database, 'webhooks', 'select, insert, update');
  await confine(database, 'webhook_events', 'select, insert');
  await confine(database, 'webhook_deliveries', 'select, insert, update, delete');
  await confine(database, 'webhook_attempts', 'select, insert, update, delete');
}

const STATEMENTS = [
  // A deleted webhook remains without its secrets, so that a second DELETE succeeds too.
  `create table webhooks (
    id text collate "C" primary key,
    organization_id text collate "C" not null references organizations on delete cascade,
    environment text not null check (environment in ('live', 'test')),
    url text not null,
    description text not null,
    events text[] not null,
    enabled boolean not null,
    disabled_reason text check (disabled_reason in ('requested', 'gone', 'failing')),
    encrypted_secret bytea not null,
    encrypted_previous_secret bytea,
    previous_secret_ends_at timestamptz(3),
    failing_since timestamptz(3),
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    deleted_at timestamptz(3),
    unique (organization_id, id),
    check (enabled = (disabled_reason is null)),
    check ((encrypted_previous_secret is null) = (previous_secret_ends_at is null))
  )`,
  `create index webhooks_newest on webhooks (organization_id, environment, id desc) where deleted_at is null`,

  // An event as the body to send, so that each attempt sends the same bytes.
  `create table webhook_events (
    id text collate "C" primary key,
    organization_id text collate "C" not null references organizations on delete cascade,
    body text not null,
    created_at timestamptz(3) not null,
    unique (organization_id, id)
  )`,
  `create index webhook_events_oldest on webhook_events (created_at)`,

  // The outbox: pending deliveries that are not queued wait for the dispatcher. \`turn\` numbers the scheduled attempts, so that an
  // obsolete job is recognized. \`tries\` counts the attempts since the creation or the last redelivery on request.
  `create table webhook_deliveries (
    id text collate "C" primary key,
    organization_id text collate "C" not null references organizations on delete cascade,
    webhook_id text collate "C" not null,
    event_id text collate "C" not null,
    event_type text not null,
    status text not null check (status in ('pending', 'succeeded', 'failed')),
    turn integer not null default 1,
    tries integer not null default 0,
    next_attempt_at timestamptz(3),
    queued_at timestamptz(3),
    created_at timestamptz(3) not null,
    unique (organization_id, id),
    foreign key (organization_id, webhook_id) references webhooks (organization_id, id) on delete cascade,
    foreign key (organization_id, event_id) references webhook_events (organization_id, id) on delete cascade,
    check ((status = 'pending') = (next_attempt_at is not null))
  )`,
  `create index webhook_deliveries_unqueued on webhook_deliveries (created_at) where status = 'pending' and queued_at is null`,
  `create index webhook_deliveries_newest on webhook_deliveries (organization_id, webhook_id, id desc)`,
  `create index webhook_deliveries_failed on webhook_deliveries (organization_id, webhook_id, id desc) where status = 'failed'`,
  `create index webhook_deliveries_pending on webhook_deliveries (webhook_id) where status = 'pending'`,
  `create index webhook_deliveries_of_event on webhook_deliveries (organization_id, event_id)`,

  // An attempt is recorded before it starts, so that an attempt during which the server crashed is recorded too.
  `create table webhook_attempts (
    delivery_id text collate "C" not null,
    number integer not null,
    organization_id text collate "C" not null references organizations on delete cascade,
    at timestamptz(3) not null,
    duration_ms integer,
    status integer,
    error text,
    response_body text,
    primary key (delivery_id, number),
    foreign key (organization_id, delivery_id) references webhook_deliveries (organization_id, id) on delete cascade
  )`,

  // Events that are emitted only once: a credential expires soon, and a previous secret was used after a rotation.
  `alter table credentials add column expiry_announced_at timestamptz(3)`,
  `alter table credential_secrets add column use_announced_at timestamptz(3)`,
  `create index credentials_expiring on credentials (expires_at) where revoked_at is null and expiry_announced_at is null`,
  `create index credential_secrets_previous on credential_secrets (credential_id) where slot = 'previous'`,
];
