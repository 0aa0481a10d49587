import { type Selectable, sql } from 'kysely';
import type { Environment } from '../credentials/principal.ts';
import type { Database } from '../database/database.ts';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';

export type RequestRow = Selectable<Tables['request_log']>;

/** A request to write, with the moment of its answer in milliseconds since 1970. */
export type NewRequest = Readonly<Omit<RequestRow, 'occurred_at'> & { occurred_at: number }>;

/** Which requests are asked for. */
export interface RequestFilter {
  /** `undefined` for none that may be seen. */
  readonly environment: Environment | undefined;
  readonly credentialId: string | undefined;
  readonly operationId: string | undefined;
  /** The least and the greatest status. */
  readonly statuses: readonly [number, number] | undefined;
  readonly requestId: string | undefined;
  readonly ip: string | undefined;
  readonly since: Date | undefined;
  readonly until: Date | undefined;
}

/** How long a list may take. It ends with the transaction. */
const PATIENCE = '2s';

/** Where a stretch of the log begins: after this request. */
export interface RequestPlace {
  readonly uuid: string;
  readonly moment: number;
}

/**
 * Writes requests, of whichever organizations, and counts them. It is one statement, and counts what it wrote and nothing
 * else: a request that is given a second time, because nobody knows whether the first time came through, is neither
 * written nor counted twice. Those of an organization that was deleted meanwhile are left out.
 *
 * This is outside an organization's scope, for it writes for all who called in the last second.
 */
export async function writeRequests(database: Database, requests: readonly NewRequest[]): Promise<void> {
  // JSON, since the drivers write it faster than arrays. The counts are written in the order of their key, as every server
  // does, so that nobody waits in a circle.
  await sql`
    with written as (
      insert into request_log (
        id, organization_id, environment, occurred_at, credential_type, credential_id, user_id,
        operation_id, method, path, status, is_accepted, duration_ms, ip, user_agent, request_id
      )
      select
        r.id, r.organization_id, r.environment, to_timestamp(r.occurred_at / 1000), r.credential_type, r.credential_id, r.user_id,
        r.operation_id, r.method, r.path, r.status, r.is_accepted, r.duration_ms, r.ip, r.user_agent, r.request_id
      from json_to_recordset(${JSON.stringify(requests)}::json) as r (
        id uuid, organization_id text, environment text, occurred_at double precision, credential_type text, credential_id text,
        user_id text, operation_id text, method text, path text, status smallint, is_accepted boolean, duration_ms integer, ip text,
        user_agent text, request_id text
      )
      join organizations on organizations.id = r.organization_id
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

/**
 * Newest first. What no index helps to find is looked for in all that is kept, so it is given up after 2 seconds: nobody
 * keeps the connections from others.
 */
export async function listRequests(
  transaction: OrganizationTransaction,
  filter: RequestFilter,
  { after, count }: { readonly after: RequestPlace | undefined; readonly count: number },
): Promise<RequestRow[]> {
  if (filter.environment === undefined) return [];
  const { credentialId, operationId, statuses, requestId, ip, since, until } = filter;
  await sql`select set_config('statement_timeout', ${PATIENCE}, true)`.execute(transaction);
  let query = transaction
    .selectFrom('request_log')
    .selectAll()
    .where('organization_id', '=', transaction.organizationId)
    .where('environment', '=', filter.environment)
    .orderBy('occurred_at', 'desc')
    .orderBy('id', 'desc')
    .limit(count);
  if (credentialId !== undefined) query = query.where('credential_id', '=', credentialId);
  if (operationId !== undefined) query = query.where('operation_id', '=', operationId);
  if (statuses !== undefined) query = query.where('status', '>=', statuses[0]).where('status', '<=', statuses[1]);
  if (requestId !== undefined) query = query.where('request_id', '=', requestId);
  if (ip !== undefined) query = query.where('ip', '=', ip);
  if (since !== undefined) query = query.where('occurred_at', '>=', since);
  if (until !== undefined) query = query.where('occurred_at', '<', until);
  if (after !== undefined) {
    // A cursor may name a moment that no text of ISO 8601 can.
    const moment = sql<Date>`to_timestamp(${after.moment}::double precision / 1000)`;
    // The first condition says the same of whole partitions, which are then not looked into.
    query = query.where('occurred_at', '<=', moment).where(sql<boolean>`(occurred_at, id) < (${moment}, ${after.uuid}::uuid)`);
  }
  return query.execute();
}
