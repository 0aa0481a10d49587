import { type Kysely, sql } from 'kysely';

/** Organizations and their people, API keys, tickets; and the role that row-level security binds. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await createTenantRole(database);

  await sql`
    create table organizations (
      id text collate "C" primary key,
      name text not null,
      created_at timestamptz(3) not null
    )`.execute(database);

  await sql`
    create table users (
      id text collate "C" primary key,
      email text not null,
      name text not null,
      created_at timestamptz(3) not null
    )`.execute(database);

  await sql`
    create table memberships (
      organization_id text collate "C" not null references organizations on delete cascade,
      user_id text collate "C" not null references users on delete cascade,
      role text not null check (role in ('owner', 'admin', 'member', 'viewer')),
      created_at timestamptz(3) not null,
      primary key (organization_id, user_id)
    )`.execute(database);

  await sql`
    create table api_keys (
      id text collate "C" primary key,
      organization_id text collate "C" not null references organizations on delete cascade,
      name text not null,
      secret_hash bytea not null unique check (octet_length(secret_hash) = 32),
      display_prefix text not null,
      environment text not null check (environment in ('live', 'test')),
      permissions text[] not null,
      created_by_type text not null check (created_by_type in ('api_key', 'user')),
      created_by_id text not null,
      created_at timestamptz(3) not null,
      last_used_at timestamptz(3),
      revoked_at timestamptz(3)
    )`.execute(database);
  await sql`create index api_keys_live on api_keys (organization_id, id desc) where revoked_at is null`.execute(database);

  await sql`
    create table tickets (
      id text collate "C" primary key,
      organization_id text collate "C" not null references organizations on delete cascade,
      environment text not null check (environment in ('live', 'test')),
      subject text not null,
      body text not null,
      status text not null check (status in ('open', 'pending', 'closed')),
      priority text not null check (priority in ('low', 'normal', 'high', 'urgent')),
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null
    )`.execute(database);
  await sql`create index tickets_newest on tickets (organization_id, environment, id desc)`.execute(database);
  await sql`create index tickets_by_status on tickets (organization_id, environment, status, id desc)`.execute(database);

  await confine(database, 'organizations', 'id', 'select, insert');
  await confine(database, 'memberships', 'organization_id', 'select, insert');
  await confine(database, 'api_keys', 'organization_id', 'select, insert, update');
  await confine(database, 'tickets', 'organization_id', 'select, insert, update');
  await confineUsers(database);
}

/**
 * A role belongs to the whole cluster, so it may be there already, made for another database. From Postgres 16 on, to
 * have made a role is not enough to switch to it: it has to be granted.
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

/** Lets the tenant role touch a table's rows of the organization it is confined to, in these ways, and no others. */
async function confine(database: Kysely<unknown>, table: string, column: string, ways: string): Promise<void> {
  const inScope = sql`${sql.ref(column)} = current_setting('keyrail.organization_id', true)`;
  await sql`grant ${sql.raw(ways)} on ${sql.table(table)} to keyrail_tenant`.execute(database);
  await sql`alter table ${sql.table(table)} enable row level security`.execute(database);
  await sql`create policy organization_scope on ${sql.table(table)} to keyrail_tenant using (${inScope}) with check (${inScope})`.execute(
    database,
  );
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
  await sql`create policy newcomers on users for insert to keyrail_tenant with check (true)`.execute(database);
}
