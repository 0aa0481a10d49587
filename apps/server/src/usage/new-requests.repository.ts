import { type Selectable, sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';

/** A request to write, with the moment of its answer in milliseconds since 1970. */
export type NewRequest = Readonly<Omit<Selectable<Tables['request_log']>, 'occurred_at'> & { occurred_at: number }>;

/**
 * Writes requests, of whichever organizations, and counts them. It is one statement, and counts what it wrote and nothing
 * else: a request that is given a second time, because nobody knows whether the first time came through, is neither
 * written nor counted twice. Those of an organization that was deleted meanwhile are left out.
 *
 * This is outside an organization's scope, for it writes for all who called in the last second.
 */
export async function writeRequests(database: Database, requests: readonly NewRequest[]): Promise<void> {
  const { kinds, kindOfEach } = sortOut(requests);
  // Each column is one text, which Postgres takes apart sooner than JSON. The counts are written in the order of their key, as every
  // server does, so that nobody waits in a circle.
  await sql`
    with kinds as materialized (
      select k.*
      from json_to_recordset(${JSON.stringify(kinds)}::json) as k (
        kind integer, organization_id text, environment text, credential_type text, credential_id text, user_id text,
        operation_id text, method text, path text, ip text, user_agent text
      )
      join organizations on organizations.id = k.organization_id
    ),
    written as (
      insert into request_log (
        id, organization_id, environment, occurred_at, credential_type, credential_id, user_id,
        operation_id, method, path, status, is_accepted, duration_ms, ip, user_agent, request_id
      )
      select
        r.id, k.organization_id, k.environment, to_timestamp(r.occurred_at / 1000), k.credential_type, k.credential_id, k.user_id,
        k.operation_id, k.method, k.path, r.status, r.is_accepted, r.duration_ms, k.ip, k.user_agent, r.request_id
      from unnest(
        ${column(requests, ({ id }) => id)}::text::uuid[],
        ${column(requests, ({ occurred_at }) => occurred_at)}::text::double precision[],
        ${column(requests, ({ status }) => status)}::text::smallint[],
        ${column(requests, ({ is_accepted }) => is_accepted)}::text::boolean[],
        ${column(requests, ({ duration_ms }) => duration_ms)}::text::integer[],
        ${column(requests, ({ request_id }) => quoted(request_id))}::text::text[],
        ${`{${kindOfEach.join(',')}}`}::text::integer[]
      ) as r (id, occurred_at, status, is_accepted, duration_ms, request_id, kind)
      join kinds as k using (kind)
      on conflict do nothing
      returning organization_id, environment, occurred_at, credential_type, credential_id, status, is_accepted
    )
    insert into usage_hours as known
      (organization_id, environment, hour, credential_type, credential_id, accepted, refused, client_errors, server_errors)
    select
      organization_id, environment, date_trunc('hour', occurred_at, 'UTC') as hour, credential_type, credential_id,
      count(*) filter (where is_accepted),
      count(*) filter (where not is_accepted),
      count(*) filter (where is_accepted and status between 400 and 499),
      count(*) filter (where is_accepted and status >= 500)
    from written
    group by organization_id, environment, hour, credential_type, credential_id
    order by organization_id, environment, hour, credential_id
    on conflict (organization_id, environment, hour, credential_id) do update set
      accepted = known.accepted + excluded.accepted,
      refused = known.refused + excluded.refused,
      client_errors = known.client_errors + excluded.client_errors,
      server_errors = known.server_errors + excluded.server_errors`.execute(database.kysely);
}

/** What requests have in common that differ in nothing but when they came and what became of them. */
type Kind = Omit<NewRequest, 'id' | 'occurred_at' | 'status' | 'is_accepted' | 'duration_ms' | 'request_id'> & { readonly kind: number };

/** The kinds of the requests, and of which each request is. They are few in a batch, and each goes to the database once. */
function sortOut(requests: readonly NewRequest[]): { kinds: Kind[]; kindOfEach: number[] } {
  const kinds = new Map<string, Kind>();
  const kindOfEach = requests.map(
    ({ organization_id, environment, credential_type, credential_id, user_id, operation_id, method, path, ip, user_agent }) => {
      const name = [organization_id, environment, credential_type, credential_id, user_id, operation_id, ip, user_agent].join('\n');
      const known = kinds.get(name);
      if (known) return known.kind;
      const kind = kinds.size;
      kinds.set(name, {
        kind,
        organization_id,
        environment,
        credential_type,
        credential_id,
        user_id,
        operation_id,
        method,
        path,
        ip,
        user_agent,
      });
      return kind;
    },
  );
  return { kinds: [...kinds.values()], kindOfEach };
}

/** A column as an array, in the form that Postgres reads. */
function column(requests: readonly NewRequest[], read: (request: NewRequest) => string | number | boolean): string {
  return `{${requests.map(read).join(',')}}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
