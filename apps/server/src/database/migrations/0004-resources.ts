import { type Kysely, sql } from 'kysely';
import { confine } from './confine.ts';

/** People, events, canned replies and channels, and the references of tickets to them. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  await confine(database, 'people', 'select, insert, update');
  // The tenant role can't change or delete an event.
  await confine(database, 'events', 'select, insert');
  await confine(database, 'canned_replies', 'select, insert, update, delete');
  await confine(database, 'channels', 'select, insert, update, delete');
}

// Row-level security does not apply to foreign keys. So each contains the organization, and the environment if both tables have one:
// no row can refer to another organization, and no live data can refer to test data.
const STATEMENTS = [
  `create table people (
    id text collate "C" primary key,
    organization_id text collate "C" not null references organizations on delete cascade,
    environment text not null check (environment in ('live', 'test')),
    first_name text,
    last_name text,
    email text,
    phone text,
    tags text[] not null,
    custom_fields jsonb not null,
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    unique (organization_id, environment, id)
  )`,
  `create index people_by_email on people (organization_id, environment, lower(email), id desc)`,
  `create index people_by_phone on people (organization_id, environment, phone, id desc)`,
  `create index people_by_update on people (organization_id, environment, updated_at)`,
  `create index people_by_tag on people using gin (tags)`,

  `create table events (
    id text collate "C" primary key,
    organization_id text collate "C" not null references organizations on delete cascade,
    environment text not null check (environment in ('live', 'test')),
    type text not null,
    person_id text collate "C",
    occurred_at timestamptz(3) not null,
    properties jsonb not null,
    created_at timestamptz(3) not null,
    constraint events_person foreign key (organization_id, environment, person_id)
      references people (organization_id, environment, id) on delete cascade
  )`,
  `create index events_newest on events (organization_id, environment, id desc)`,
  `create index events_by_person on events (organization_id, environment, person_id, id desc)`,
  `create index events_by_type on events (organization_id, environment, type, id desc)`,
  `create index events_by_time on events (organization_id, environment, occurred_at)`,

  `create table canned_replies (
    id text collate "C" primary key,
    organization_id text collate "C" not null references organizations on delete cascade,
    environment text not null check (environment in ('live', 'test')),
    title text not null,
    shortcut text,
    body text not null,
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    constraint canned_replies_shortcut unique (organization_id, environment, shortcut)
  )`,
  `create index canned_replies_newest on canned_replies (organization_id, environment, id desc)`,

  // The contract defines the types, so that a new type needs no migration.
  `create table channels (
    id text collate "C" primary key,
    organization_id text collate "C" not null references organizations on delete cascade,
    environment text not null check (environment in ('live', 'test')),
    name text not null,
    type text not null,
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    unique (organization_id, environment, id)
  )`,

  // A ticket remains if its channel, assignee or person is deleted.
  `alter table tickets
    add column channel_id text collate "C",
    add column assignee_id text collate "C",
    add column person_id text collate "C",
    add constraint tickets_channel foreign key (organization_id, environment, channel_id)
      references channels (organization_id, environment, id) on delete set null (channel_id),
    add constraint tickets_assignee foreign key (organization_id, assignee_id)
      references memberships on update cascade on delete set null (assignee_id),
    add constraint tickets_person foreign key (organization_id, environment, person_id)
      references people (organization_id, environment, id) on delete set null (person_id)`,
  `create index tickets_by_channel on tickets (organization_id, environment, channel_id, id desc)`,
  `create index tickets_by_assignee on tickets (organization_id, assignee_id, id desc)`,
  `create index tickets_by_person on tickets (organization_id, environment, person_id, id desc)`,
];
