import { type Kysely, sql } from 'kysely';

/** The rate limit of an organization, the maximum for its credentials, and the own limits of credentials. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    alter table organizations
      add column rate_limit integer not null default 1000 check (rate_limit between 1 and 1000000),
      add column rate_limit_window_seconds integer not null default 3600 check (rate_limit_window_seconds between 1 and 86400),
      add column max_requests_per_hour integer not null default 1000000 check (max_requests_per_hour > 0)`.execute(database);
  await sql`
    alter table credentials
      add column rate_limit integer check (rate_limit between 1 and 1000000),
      add column rate_limit_window_seconds integer check (rate_limit_window_seconds between 1 and 86400),
      add check ((rate_limit is null) = (rate_limit_window_seconds is null))`.execute(database);
}
