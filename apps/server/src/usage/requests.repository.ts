import type { Environment } from '@keyrail/contract';
import { type Selectable, sql } from 'kysely';
import type { OrganizationTransaction } from '../database/organization-scope.ts';
import type { Tables } from '../database/tables.ts';

export type RequestRow = Selectable<Tables['request_log']>;

const COLUMNS = [
  'id',
  'organization_id',
  'environment',
  'occurred_at',
  'credential_type',
  'credential_id',
  'user_id',
  'operation_id',
  'method',
  'path',
  'status',
  'is_accepted',
  'duration_ms',
  'ip',
  'user_agent',
  'request_id',
] as const;

/** The requests to list. */
export interface RequestFilter {
  /** `undefined` if the caller may see none of the requests. */
  readonly environment: Environment | undefined;
  readonly credentialId: string | undefined;
  readonly operationId: string | undefined;
  /** The lowest and the highest status. */
  readonly statuses: readonly [number, number] | undefined;
  readonly requestId: string | undefined;
  readonly ip: string | undefined;
  readonly since: Date | undefined;
  readonly until: Date | undefined;
}

/**
 * The time limits of a list. That for locks is shorter, so that a wait for a lock is never mistaken for a search that takes too
 * long.
 */
const TIMEOUTS = { statement: '2s', lock: '1s' };

/** The request after which a page starts. */
export interface RequestPosition {
  readonly uuid: string;
  readonly moment: number;
}

/**
 * Lists requests, newest first. A filter without an index searches the whole log, so the statement times out after 2 seconds: no
 * caller can occupy the connections for long.
 */
export async function listRequests(
  transaction: OrganizationTransaction,
  filter: RequestFilter,
  { after, count }: { readonly after: RequestPosition | undefined; readonly count: number },
): Promise<RequestRow[]> {
  if (filter.environment === undefined) return [];
  const { credentialId, operationId, statuses, requestId, ip, since, until } = filter;
  // Both settings last until the end of the transaction.
  await sql`select set_config('statement_timeout', ${TIMEOUTS.statement}, true), set_config('lock_timeout', ${TIMEOUTS.lock}, true)`.execute(
    transaction,
  );
  let query = transaction
    .selectFrom('request_log')
    .select(COLUMNS)
    .where('organization_id', '=', transaction.organizationId)
    .where('environment', '=', filter.environment)
    .orderBy('occurred_at', 'desc')
    .orderBy('id', 'desc')
    .limit(sql.lit(count));
  if (credentialId !== undefined) query = query.where('credential_id', '=', credentialId);
  if (operationId !== undefined) query = query.where('operation_id', '=', operationId);
  if (statuses !== undefined) query = query.where('status', '>=', statuses[0]).where('status', '<=', statuses[1]);
  if (requestId !== undefined) query = query.where('request_id', '=', requestId);
  if (ip !== undefined) query = query.where('ip', '=', ip);
  if (since !== undefined) query = query.where('occurred_at', '>=', since);
  if (until !== undefined) query = query.where('occurred_at', '<', until);
  if (after !== undefined) {
    // A cursor may contain a time that ISO 8601 can't represent.
    const moment = sql<Date>`to_timestamp(${after.moment}::double precision / 1000)`;
    // The first condition follows from the second, and lets Postgres skip whole partitions.
    query = query.where('occurred_at', '<=', moment).where(sql<boolean>`(occurred_at, id) < (${moment}, ${after.uuid}::uuid)`);
  }
  return query.execute();
}
