import { CompiledQuery, type Kysely, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import { isOrganizationMissing, OrganizationGone } from './organization-gone.ts';
import type { Statement } from './statement-batch.ts';
import type { Tables } from './tables.ts';
import { hasLostToAnother, isPlanStale } from './unavailable.ts';

declare const scoped: unique symbol;

interface Scoped {
  readonly organizationId: string;
  readonly [scoped]: true;
}

/**
 * Reads only one organization. Each query is its own read-only transaction, in one round trip. Only {@link openOrganization} creates
 * a reader. An {@link OrganizationTransaction} can be used as a reader too.
 */
export type OrganizationReader = Pick<Kysely<Tables>, 'selectFrom' | 'getExecutor'> & Scoped;

/**
 * A transaction that sees only one organization. Only {@link inOrganization} creates one. Queries name the organization, and
 * row-level security confines a query that does not.
 */
export type OrganizationTransaction = Transaction<Tables> & Scoped;

/** Runs `work` in a transaction of an organization that was chosen before, such as the caller's; see {@link inOrganization}. */
export type Transact = <Result>(work: (transaction: OrganizationTransaction) => Promise<Result>) => Promise<Result>;

/** Access to the rows of one organization: the reader for a single query, a transaction for everything else. */
export interface OrganizationAccess {
  readonly reader: OrganizationReader;
  readonly transact: Transact;
}

/** The role that row-level security applies to. It does not apply to the role that connects, which owns the tables. */
const TENANT_ROLE = 'keyrail_tenant';

/** The maximum number of attempts at a transaction that the database rolls back in favor of another. The last error is thrown. */
const MAX_ATTEMPTS = 5;

export function openOrganization(database: Database, organizationId: string): OrganizationAccess {
  return {
    reader: new LazyReader(database, organizationId) as LazyReader & Scoped,
    transact: (work) => inOrganization(database, organizationId, work),
  };
}

/** Opens Kysely with the first query: many a request, such as `GET /api/v1/me`, reads nothing of its organization. */
class LazyReader implements Pick<OrganizationReader, 'organizationId' | 'selectFrom' | 'getExecutor'> {
  readonly organizationId: string;
  readonly #database: Database;
  #kysely: Kysely<Tables> | undefined;

  constructor(database: Database, organizationId: string) {
    this.#database = database;
    this.organizationId = organizationId;
  }

  get selectFrom(): OrganizationReader['selectFrom'] {
    return this.#opened.selectFrom.bind(this.#opened);
  }

  getExecutor(): ReturnType<OrganizationReader['getExecutor']> {
    return this.#opened.getExecutor();
  }

  get #opened(): Kysely<Tables> {
    this.#kysely ??= this.#database.openingWith([scopeOf(this.organizationId, READ_ONLY)]);
    return this.#kysely;
  }
}

/**
 * Runs `work` in a transaction that is confined to an organization. The transaction is committed after `work`, and rolled back if
 * `work` throws. If the database rolls the transaction back in favor of another, `work` runs again: outside the transaction it may
 * do only what can be repeated.
 *
 * @param beforehand - runs first in the same transaction, not yet confined to the organization: to create the organization, or for a
 *   change that only the operator may make
 * @throws OrganizationGone if the organization was deleted during the transaction
 */
export async function inOrganization<Result>(
  database: Database,
  organizationId: string,
  work: (transaction: OrganizationTransaction) => Promise<Result>,
  beforehand?: (transaction: Transaction<Tables>) => Promise<void>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptInOrganization(database, organizationId, work, beforehand);
    } catch (error) {
      if (isOrganizationMissing(error)) throw new OrganizationGone(undefined, { cause: error });
      if (attempt === MAX_ATTEMPTS || !(hasLostToAnother(error) || isPlanStale(error))) throw error;
    }
  }
}

async function attemptInOrganization<Result>(
  database: Database,
  organizationId: string,
  work: (transaction: OrganizationTransaction) => Promise<Result>,
  beforehand: ((transaction: Transaction<Tables>) => Promise<void>) | undefined,
): Promise<Result> {
  const confined = (transaction: Transaction<Tables>) => work(Object.assign(transaction, { organizationId }) as OrganizationTransaction);
  const scope = scopeOf(organizationId, '');
  if (!beforehand) return database.openingWith([scope]).transaction().execute(confined);
  return database.kysely.transaction().execute(async (transaction) => {
    await beforehand(transaction);
    await transaction.executeQuery(CompiledQuery.raw(scope.sql, [...scope.parameters]));
    return confined(transaction);
  });
}

const READ_ONLY = ", set_config('transaction_read_only', 'on', true)";

/** These settings last until the end of the transaction, so that the connection returns to the pool without them. */
const scopeOf = (organizationId: string, settings: '' | typeof READ_ONLY): Statement => ({
  sql: `select set_config('role', '${TENANT_ROLE}', true), set_config('keyrail.organization_id', $1, true)${settings}`,
  parameters: [organizationId],
});
