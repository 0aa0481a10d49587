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

/**
 * How long a list may take. Of that, it may wait for somebody else's work for less, so that such a wait is never taken for a
 * search that is too long.
 */
const PATIENCE = { statement: '2s', lock: '1s' };

/** Where a stretch of the log begins: after this request. */
export interface RequestPlace {
  readonly uuid: string;
  readonly moment: number;
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
  // Both end with the transaction.
  await sql`select set_config('statement_timeout', ${PATIENCE.statement}, true), set_config('lock_timeout', ${PATIENCE.lock}, true)`.execute(
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
    // A cursor may name a moment that no text of ISO 8601 can.
    const moment = sql<Date>`to_timestamp(${after.moment}::double precision / 1000)`;
    // The first condition says the same of whole partitions, which are then not looked into.
    query = query.where('occurred_at', '<=', moment).where(sql<boolean>`(occurred_at, id) < (${moment}, ${after.uuid}::uuid)`);
  }
  return query.execute();
}
