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
 * Reads of one organization and of nothing else. Each query is a transaction of its own, which goes to the database and back in one
 * round trip and can write nothing. Only {@link openOrganization} makes one; a transaction is one too.
 */
export type OrganizationReader = Pick<Kysely<Tables>, 'selectFrom' | 'getExecutor'> & Scoped;

/**
 * A transaction that sees one organization and nothing else. Only {@link inOrganization} makes one. Queries name the
 * organization, and row-level security holds where one forgets to.
 */
export type OrganizationTransaction = Transaction<Tables> & Scoped;

/** Runs `work` in a transaction that is confined to an organization already chosen, such as the caller's; see {@link inOrganization}. */
export type Transact = <Result>(work: (transaction: OrganizationTransaction) => Promise<Result>) => Promise<Result>;

/** The rows of an organization that is chosen: one query reads, and a transaction does what else there is to do. */
export interface OrganizationAccess {
  readonly reader: OrganizationReader;
  readonly transact: Transact;
}

/** The role that row-level security applies to. The one that connects owns the tables, and is above it. */
const TENANT_ROLE = 'keyrail_tenant';

/** How often work is begun anew when the database sacrificed it to another's, before its error is let out. */
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
 * Runs `work` in a transaction that is confined to an organization. It is committed when `work` is done and rolled
 * back when it throws. Where the database gave up its transaction for another's, nothing of it happened, and `work` is
 * run again: outside the transaction it must do nothing that can't be done twice.
 *
 * @param beforehand - what to do first in the same transaction, before it is confined: for founding an organization,
 *   when there is none yet to be confined to, and for what only the operator may
 * @throws OrganizationGone if it was deleted meanwhile
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

/** These settings end with the transaction, so that the connection goes back as it came. */
const scopeOf = (organizationId: string, settings: '' | typeof READ_ONLY): Statement => ({
  sql: `select set_config('role', '${TENANT_ROLE}', true), set_config('keyrail.organization_id', $1, true)${settings}`,
  parameters: [organizationId],
});
