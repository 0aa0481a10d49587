import { type Kysely, sql } from 'kysely';
import { confine } from './confine.ts';

/** The ids of deleted rows, so that the server answers a repeated `DELETE` as it answered the first. */
export async function up(database: Kysely<unknown>): Promise<void> {
  // A membership can be deleted again after the user has joined again, so a row is one deletion, and its time is part of the key.
  await sql`
    create table deleted_resources (
      organization_id text collate "C" not null references organizations on delete cascade,
      id text collate "C" not null,
      environment text check (environment in ('live', 'test')),
      deleted_at timestamptz(3) not null,
      primary key (organization_id, id, deleted_at)
    )`.execute(database);
  await sql`create index deleted_resources_oldest on deleted_resources (deleted_at)`.execute(database);

  await confine(database, 'deleted_resources', 'select, insert');
}
