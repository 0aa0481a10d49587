import { type Kysely, sql } from 'kysely';
import { confine } from './confine.ts';

/** Webhooks, what is to be sent to them and what came of it; and what of a credential was told already. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  await confine(database, 'webhooks', 'select, insert, update');
  await confine(database, 'webhook_events', 'select, insert');
  await confine(database, 'webhook_deliveries', 'select, insert, update, delete');
  await confine(database, 'webhook_attempts', 'select, insert, update, delete');
}

const STATEMENTS = [
  // One that is deleted stays, without its secrets, so that it can be deleted twice.
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

  // What happened, as the body that is sent: the same bytes each time.
  `create table webhook_events (
    id text collate "C" primary key,
    organization_id text collate "C" not null references organizations on delete cascade,
    body text not null,
    created_at timestamptz(3) not null,
    unique (organization_id, id)
  )`,
  `create index webhook_events_oldest on webhook_events (created_at)`,

  // The outbox: what is pending and not queued yet is to be handed to the queue. \`turn\` counts how often it was to be
  // sent, so that a job of an earlier turn is known as such; \`tries\` counts since it was made, or sent again by hand.
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

  // An attempt is there before it is made, so that one which the server did not survive is there too.
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

  // What is told once: that a credential expires soon; of a previous secret, that it was used all the same.
  `alter table credentials add column expiry_announced_at timestamptz(3)`,
  `alter table credential_secrets add column use_announced_at timestamptz(3)`,
  `create index credentials_expiring on credentials (expires_at) where revoked_at is null and expiry_announced_at is null`,
  `create index credential_secrets_previous on credential_secrets (credential_id) where slot = 'previous'`,
];
