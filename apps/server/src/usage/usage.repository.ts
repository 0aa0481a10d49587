import type { Environment, Principal } from '@keyrail/contract';
import { sql } from 'kysely';
import type { OrganizationReader } from '../database/organization-scope.ts';
import type { UsagePosition, UsageRange } from './usage-range.ts';

/** The number of requests of a credential in an interval. */
export interface UsageRow {
  readonly start: Date;
  readonly environment: Environment;
  readonly credential_type: Principal['type'];
  readonly credential_id: string;
  // Each is a numeric sum, which is read as a string.
  readonly accepted: string | number;
  readonly refused: string | number;
  readonly client_errors: string | number;
  readonly server_errors: string | number;
}

/** The requested usage: of an environment, of a credential, or of a credential in an environment. */
export interface UsageFilter {
  readonly environment?: Environment | undefined;
  readonly credentialId?: string | undefined;
}

/** Lists usage, newest first, and within an interval by the credentials' ids in descending order. */
export async function listUsage(
  reader: OrganizationReader,
  { environment, credentialId }: UsageFilter,
  { interval, since, until }: UsageRange,
  { after, count }: { readonly after: UsagePosition | undefined; readonly count: number },
): Promise<UsageRow[]> {
  const start = interval === 'hour' ? sql<Date>`hour` : sql<Date>`date_trunc('day', hour, 'UTC')`;
  let query = reader
    .selectFrom('usage_hours')
    .select(['environment', 'credential_type', 'credential_id', start.as('start')])
    .select(({ fn }) => [
      fn.sum<string | number>('accepted').as('accepted'),
      fn.sum<string | number>('refused').as('refused'),
      fn.sum<string | number>('client_errors').as('client_errors'),
      fn.sum<string | number>('server_errors').as('server_errors'),
    ])
    .where('organization_id', '=', reader.organizationId)
    .where('hour', '>=', since)
    .where('hour', '<', until)
    .groupBy(['start', 'credential_id', 'credential_type', 'environment'])
    .orderBy('start', 'desc')
    .orderBy('credential_id', 'desc')
    .limit(sql.lit(count));
  if (environment !== undefined) query = query.where('environment', '=', environment);
  if (credentialId !== undefined) query = query.where('credential_id', '=', credentialId);
  if (after !== undefined) {
    query = query.where(sql<boolean>`(${start}, credential_id) < (${after.start.toISOString()}::timestamptz, ${after.credentialId})`);
  }
  return query.execute();
}

/** The usage of one credential in a period, and the total of all credentials. */
export interface PeriodUsage extends Pick<UsageRow, 'credential_type' | 'credential_id' | 'accepted' | 'refused'> {
  readonly all_accepted: string | number;
  readonly all_refused: string | number;
}

/** The usage of at most `count` credentials in a period, the most used first. */
export async function sumUsage(
  reader: OrganizationReader,
  environment: Environment,
  { since, until }: Pick<UsageRange, 'since' | 'until'>,
  count: number,
): Promise<PeriodUsage[]> {
  return reader
    .selectFrom('usage_hours')
    .select(['credential_type', 'credential_id'])
    .select(({ fn }) => [
      fn.sum<string | number>('accepted').as('accepted'),
      fn.sum<string | number>('refused').as('refused'),
      sql<string | number>`sum(sum(accepted)) over ()`.as('all_accepted'),
      sql<string | number>`sum(sum(refused)) over ()`.as('all_refused'),
    ])
    .where('organization_id', '=', reader.organizationId)
    .where('environment', '=', environment)
    .where('hour', '>=', since)
    .where('hour', '<', until)
    .groupBy(['credential_id', 'credential_type'])
    .orderBy('accepted', 'desc')
    .orderBy('credential_id')
    .limit(sql.lit(count))
    .execute();
}
