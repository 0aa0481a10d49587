import { type Kysely, sql } from 'kysely';

/** The request log, its totals, and the billing plan. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  for (const table of ['request_log', 'usage_hours']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(database);
    // The server writes these rows for many organizations at once. The tenant role may only read them.
    await sql`grant select on ${sql.table(table)} to keyrail_tenant`.execute(database);
    await sql`
      create policy organization_scope on ${sql.table(table)} for select to keyrail_tenant
      using (organization_id = current_setting('keyrail.organization_id', true))`.execute(database);
  }
  // A partition is read only through its table, so it needs no policy and no grant.
  await sql`alter table request_log_default enable row level security`.execute(database);
}

const STATEMENTS = [
  `alter table organizations add column plan text not null default 'free' check (plan ~ '^[a-z][a-z0-9_-]{0,39}$')`,

  // A reference to organizations would cost a look-up for each row: see usage/new-requests.repository.ts.
  `create table request_log (
    id uuid not null,
    organization_id text collate "C" not null,
    environment text not null check (environment in ('live', 'test')),
    occurred_at timestamptz(3) not null,
    credential_type text not null,
    credential_id text collate "C" not null,
    user_id text collate "C",
    operation_id text not null,
    method text not null,
    path text not null,
    status smallint not null,
    is_accepted boolean not null,
    duration_ms integer not null,
    ip text not null,
    user_agent text,
    request_id text not null,
    primary key (organization_id, environment, occurred_at, id)
  ) partition by range (occurred_at)`,
  `create index request_log_of_request_id on request_log (organization_id, request_id)`,
  `create index request_log_of_credential on request_log (organization_id, credential_id, occurred_at, id)`,

  // For days without a partition, so that every request can be stored.
  `create table request_log_default partition of request_log default`,

  `create table usage_hours (
    organization_id text collate "C" not null references organizations on delete cascade,
    environment text not null check (environment in ('live', 'test')),
    hour timestamptz(0) not null,
    credential_type text not null,
    credential_id text collate "C" not null,
    accepted bigint not null,
    refused bigint not null,
    client_errors bigint not null,
    server_errors bigint not null,
    primary key (organization_id, environment, hour, credential_id)
  )`,
  `create index usage_hours_of_credential on usage_hours (organization_id, credential_id, hour)`,
  `create index usage_hours_by_age on usage_hours (hour)`,
];
