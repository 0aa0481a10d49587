import { type Selectable, sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';

/** A request to write, with the time of its response in milliseconds since 1970. */
export type NewRequest = Readonly<Omit<Selectable<Tables['request_log']>, 'occurred_at'> & { occurred_at: number }>;

/**
 * Writes a batch of requests of any organizations, and counts them. It does nothing if the batch was already written. So a caller can
 * repeat the same batch if the result of the first call is unknown. It is one statement, and therefore atomic.
 *
 * It runs outside an organization's scope, since a batch contains requests of all organizations. Rows of an organization that was
 * deleted in the meantime are removed later, with its older rows: see request-log-days.repository.ts.
 */
export async function writeRequests(database: Database, batch: readonly NewRequest[]): Promise<void> {
  const [first] = batch;
  if (!first) return;
  const { groups, groupOfEach, counts } = groupRequests(batch);
  // Each column is one text, which Postgres parses faster than JSON. All servers write the counts in the order of their key, which
  // prevents deadlocks.
  await sql`
    with unwritten as (
      select where not exists (
        select from request_log
        where organization_id = ${first.organization_id} and environment = ${first.environment}
          and occurred_at = to_timestamp(${first.occurred_at}::double precision / 1000)::timestamptz(3) and id = ${first.id}
      )
    ),
    groups as materialized (
      select k.*
      from json_to_recordset(${JSON.stringify(groups)}::json) as k (
        request_group integer, organization_id text, environment text, credential_type text, credential_id text, user_id text,
        operation_id text, method text, path text, ip text, user_agent text
      )
    ),
    written as (
      insert into request_log (
        id, organization_id, environment, occurred_at, credential_type, credential_id, user_id,
        operation_id, method, path, status, is_accepted, duration_ms, ip, user_agent, request_id
      )
      select
        r.id, k.organization_id, k.environment, to_timestamp(r.occurred_at / 1000), k.credential_type, k.credential_id, k.user_id,
        k.operation_id, k.method, k.path, r.status, r.is_accepted, r.duration_ms, k.ip, k.user_agent, r.request_id
      from unwritten, unnest(
        ${column(batch, ({ id }) => id)}::text::uuid[],
        ${column(batch, ({ occurred_at }) => occurred_at)}::text::double precision[],
        ${column(batch, ({ status }) => status)}::text::smallint[],
        ${column(batch, ({ is_accepted }) => is_accepted)}::text::boolean[],
        ${column(batch, ({ duration_ms }) => duration_ms)}::text::integer[],
        ${column(batch, ({ request_id }) => quoted(request_id))}::text::text[],
        ${column(groupOfEach, (group) => group)}::text::integer[]
      ) as r (id, occurred_at, status, is_accepted, duration_ms, request_id, request_group)
      join groups as k using (request_group)
    )
    insert into usage_hours as known
      (organization_id, environment, hour, credential_type, credential_id, accepted, refused, client_errors, server_errors)
    select
      organization_id, environment, to_timestamp(c.hour * 3600) as hour, credential_type, credential_id,
      sum(c.accepted), sum(c.refused), sum(c.client_errors), sum(c.server_errors)
    from unwritten, json_to_recordset(${JSON.stringify(counts)}::json) as c (
      request_group integer, hour integer, accepted integer, refused integer, client_errors integer, server_errors integer
    )
    join groups using (request_group)
    join organizations on organizations.id = organization_id
    group by organization_id, environment, hour, credential_type, credential_id
    order by organization_id, environment, hour, credential_id
    on conflict (organization_id, environment, hour, credential_id) do update set
      accepted = known.accepted + excluded.accepted,
      refused = known.refused + excluded.refused,
      client_errors = known.client_errors + excluded.client_errors,
      server_errors = known.server_errors + excluded.server_errors`.execute(database.kysely);
}

/** The columns that many requests of a batch have in common: requests of one group differ only in their time and their result. */
type RequestGroup = Omit<NewRequest, 'id' | 'occurred_at' | 'status' | 'is_accepted' | 'duration_ms' | 'request_id'> & {
  readonly request_group: number;
};

/** The number of requests of a group in an hour. Hours are counted since 1970. */
interface Count {
  readonly request_group: number;
  readonly hour: number;
  accepted: number;
  refused: number;
  client_errors: number;
  server_errors: number;
}

/** The groups of the requests, the group of each request, and the counts. A batch has few groups, and each is sent to the database once. */
function groupRequests(requests: readonly NewRequest[]): { groups: RequestGroup[]; groupOfEach: number[]; counts: Count[] } {
  const groups = new Map<string, RequestGroup>();
  const counts = new Map<string, Count>();
  const groupOfEach = requests.map((request) => {
    const group = groupOf(request, groups);
    count(request, group, counts);
    return group;
  });
  return { groups: [...groups.values()], groupOfEach, counts: [...counts.values()] };
}

function groupOf(
  { organization_id, environment, credential_type, credential_id, user_id, operation_id, method, path, ip, user_agent }: NewRequest,
  groups: Map<string, RequestGroup>,
): number {
  const name = [organization_id, environment, credential_type, credential_id, user_id, operation_id, ip, user_agent].join('\n');
  const known = groups.get(name);
  if (known) return known.request_group;
  const group = groups.size;
  groups.set(name, {
    request_group: group,
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
  return group;
}

function count({ occurred_at, status, is_accepted }: NewRequest, group: number, counts: Map<string, Count>): void {
  const hour = Math.floor(occurred_at / 3_600_000);
  const name = `${group} ${hour}`;
  const known = counts.get(name) ?? { request_group: group, hour, accepted: 0, refused: 0, client_errors: 0, server_errors: 0 };
  counts.set(name, known);
  if (!is_accepted) known.refused++;
  else known.accepted++;
  if (is_accepted && status >= 400) known[status < 500 ? 'client_errors' : 'server_errors']++;
}

/** A column as an array in Postgres's text form. */
function column<Row>(rows: readonly Row[], read: (row: Row) => string | number | boolean): string {
  return `{${rows.map(read).join(',')}}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
