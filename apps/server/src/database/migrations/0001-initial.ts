import { type Kysely, sql } from 'kysely';
import { confine } from './confine.ts';

/** The first tables, and the role that row-level security applies to. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await createTenantRole(database);
  for (const statement of TABLES) await sql.raw(statement).execute(database);

  await confine(database, 'organizations', 'select, insert, delete', 'id');
  await confine(database, 'memberships', 'select, insert, update, delete');
  await confine(database, 'credentials', 'select, insert, update, delete');
  await confine(database, 'credential_secrets', 'select, insert, update, delete');
  await confine(database, 'access_tokens', 'select, insert, delete');
  // The tenant role can't change or delete an audit event.
  await confine(database, 'audit_events', 'select, insert');
  await confine(database, 'audit_chains', 'select, insert, update');
  await confine(database, 'tickets', 'select, insert, update');
  await confineUsers(database);
  // Signing keys belong to the server and to no organization: without a policy and a grant, the tenant role has no access.
  await sql`alter table signing_keys enable row level security`.execute(database);
}

const TABLES = [
  `create table organizations (
    id text collate "C" primary key,
    name text not null,
    max_api_clients integer not null default 5 check (max_api_clients >= 0),
    bearer_token_clients_allowed boolean not null default false,
    created_at timestamptz(3) not null
  )`,

  // A user is identified by issuer and subject of the identity provider. An invited user has none until the first request.
  `create table users (
    id text collate "C" primary key,
    issuer text,
    subject text,
    email text not null,
    name text not null,
    created_at timestamptz(3) not null,
    unique (issuer, subject),
    check ((issuer is null) = (subject is null))
  )`,
  `create index users_invited on users (lower(email)) where issuer is null`,

  `create table memberships (
    organization_id text collate "C" not null references organizations on delete cascade,
    user_id text collate "C" not null references users on delete cascade,
    role text not null check (role in ('owner', 'admin', 'member', 'viewer')),
    created_at timestamptz(3) not null,
    primary key (organization_id, user_id)
  )`,
  `create index memberships_of_user on memberships (user_id)`,

  // Anything that a program authenticates with. A personal key is deleted with its membership.
  `create table credentials (
    id text collate "C" primary key,
    organization_id text collate "C" not null references organizations on delete cascade,
    kind text not null check (kind in ('api_key', 'api_client', 'personal_key')),
    auth_type text check (auth_type in ('API_KEY', 'BEARER_TOKEN')),
    user_id text collate "C",
    name text not null,
    environment text not null check (environment in ('live', 'test')),
    permissions text[] not null,
    allowed_ips text[] not null,
    expires_at timestamptz(3),
    created_by_type text not null check (created_by_type in ('api_key', 'api_client', 'personal_key', 'user')),
    created_by_id text not null,
    created_at timestamptz(3) not null,
    last_used_at timestamptz(3),
    revoked_at timestamptz(3),
    unique (organization_id, id),
    foreign key (organization_id, user_id) references memberships on update cascade on delete cascade,
    check ((kind = 'api_client') = (auth_type is not null)),
    check ((kind = 'personal_key') = (user_id is not null))
  )`,
  `create index credentials_live on credentials (organization_id, kind, id desc) where revoked_at is null`,
  `create unique index credentials_one_personal_key on credentials (organization_id, user_id) where kind = 'personal_key' and revoked_at is null`,

  // The secrets of a credential: the current one and, during a rotation, the previous one.
  `create table credential_secrets (
    hash bytea primary key check (octet_length(hash) = 32),
    credential_id text collate "C" not null,
    organization_id text collate "C" not null references organizations on delete cascade,
    slot text not null check (slot in ('current', 'previous')),
    display_prefix text not null,
    created_at timestamptz(3) not null,
    expires_at timestamptz(3),
    last_used_at timestamptz(3),
    unique (credential_id, slot),
    unique (organization_id, hash),
    -- Row-level security does not apply to foreign keys: without the organization, a row could refer to another organization's credential.
    foreign key (organization_id, credential_id) references credentials (organization_id, id) on delete cascade,
    check ((slot = 'previous') = (expires_at is not null))
  )`,

  // An access token is deleted with the secret that the client exchanged for it.
  `create table access_tokens (
    hash bytea primary key check (octet_length(hash) = 32),
    secret_hash bytea not null,
    organization_id text collate "C" not null references organizations on delete cascade,
    permissions text[] not null,
    issued_at timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    constraint access_tokens_of_live_secret
      foreign key (organization_id, secret_hash) references credential_secrets (organization_id, hash) on delete cascade
  )`,
  `create index access_tokens_of_secret on access_tokens (organization_id, secret_hash)`,
  `create index access_tokens_expired on access_tokens (expires_at)`,

  `create table signing_keys (
    id text collate "C" primary key,
    public_jwk jsonb not null,
    encrypted_private_key bytea not null,
    created_at timestamptz(3) not null
  )`,

  // No reference to organizations: audit events remain after the organization is deleted.
  `create table audit_events (
    organization_id text collate "C" not null,
    sequence integer not null check (sequence > 0),
    id text collate "C" not null unique,
    occurred_at timestamptz(3) not null,
    action text not null,
    actor_type text not null,
    actor_id text,
    target_type text not null,
    target_id text not null,
    before jsonb,
    after jsonb,
    ip text,
    user_agent text,
    request_id text,
    previous_hash text not null,
    hash text not null,
    primary key (organization_id, sequence)
  )`,

  // The signed end of each organization's chain, so that the removal of the last events is detected.
  `create table audit_chains (
    organization_id text collate "C" primary key,
    sequence integer not null,
    hash text not null,
    signature text not null
  )`,

  `create table tickets (
    id text collate "C" primary key,
    organization_id text collate "C" not null references organizations on delete cascade,
    environment text not null check (environment in ('live', 'test')),
    subject text not null,
    body text not null,
    status text not null check (status in ('open', 'pending', 'closed')),
    priority text not null check (priority in ('low', 'normal', 'high', 'urgent')),
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null
  )`,
  `create index tickets_newest on tickets (organization_id, environment, id desc)`,
  `create index tickets_by_status on tickets (organization_id, environment, status, id desc)`,
];

/**
 * A role belongs to the whole cluster, so it may already exist for another database. Since Postgres 16, the creator of a role can't
 * switch to it without a grant.
 */
async function createTenantRole(database: Kysely<unknown>): Promise<void> {
  await sql`
    do $$
    begin
      if not exists (select from pg_roles where rolname = 'keyrail_tenant') then
        create role keyrail_tenant nologin;
      end if;
    exception when duplicate_object or unique_violation then
      null;
    end $$`.execute(database);
  await sql`
    do $$
    begin
      if not pg_has_role(
        current_user, 'keyrail_tenant', case when current_setting('server_version_num')::int < 160000 then 'member' else 'set' end
      ) then
        execute format('grant keyrail_tenant to %I', current_user);
      end if;
    end $$`.execute(database);
  await sql`grant usage on schema public to keyrail_tenant`.execute(database);
}

/** A user may belong to several organizations: each sees its own members. */
async function confineUsers(database: Kysely<unknown>): Promise<void> {
  await sql`grant select, insert on users to keyrail_tenant`.execute(database);
  await sql`alter table users enable row level security`.execute(database);
  await sql`
    create policy members_only on users for select to keyrail_tenant
    using (exists (
      select from memberships
      where memberships.user_id = users.id and memberships.organization_id = current_setting('keyrail.organization_id', true)
    ))`.execute(database);
  await sql`create policy newcomers on users for insert to keyrail_tenant with check (issuer is null)`.execute(database);
}
