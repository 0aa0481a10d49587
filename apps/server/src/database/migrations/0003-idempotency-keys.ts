import { type Kysely, sql } from 'kysely';
import { confine } from './confine.ts';

/** The stored responses to requests with an idempotency key. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table idempotency_keys (
      organization_id text collate "C" not null references organizations on delete cascade,
      key_hash bytea not null check (octet_length(key_hash) = 32),
      request_hash bytea not null check (octet_length(request_hash) = 32),
      answer bytea,
      expires_at timestamptz(3) not null,
      primary key (organization_id, key_hash)
    )`.execute(database);
  await sql`create index idempotency_keys_expired on idempotency_keys (expires_at)`.execute(database);

  await confine(database, 'idempotency_keys', 'select, insert, update');
}
