import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { ConnectionPool, PooledConnection } from './connection-pool.ts';
import type { Statement, StatementResult } from './statement-batch.ts';
import type { Tables } from './tables.ts';

/** To make one takes longer than to compile a query with it. It compiles one query after the other, so all can share it. */
const compiler = new PostgresQueryCompiler();

/**
 * Opens Kysely over a pool. A statement outside a transaction is one round trip. The `begin` of a transaction is sent with its first
 * statement, or never if the transaction has no statement.
 *
 * @param opening - the first statements of each transaction, also of a single statement; they are sent with the next statement
 */
export function openKysely(pool: ConnectionPool, opening: readonly Statement[] = []): Kysely<Tables> {
  const dialect: Dialect = {
    createDriver: () => new BatchingDriver(pool, opening),
    createQueryCompiler: () => compiler,
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
  };
  return new Kysely<Tables>({ dialect });
}

class BatchingDriver implements Driver {
  readonly #pool: ConnectionPool;
  readonly #opening: readonly Statement[];

  constructor(pool: ConnectionPool, opening: readonly Statement[]) {
    this.#pool = pool;
    this.#opening = opening;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<BatchingConnection> {
    return new BatchingConnection(this.#pool, this.#opening);
  }

  beginTransaction(connection: BatchingConnection, settings: TransactionSettings): Promise<void> {
    return connection.begin(settings);
  }

  commitTransaction(connection: BatchingConnection): Promise<void> {
    return connection.commit();
  }

  rollbackTransaction(connection: BatchingConnection): Promise<void> {
    return connection.rollback();
  }

  async releaseConnection(connection: BatchingConnection): Promise<void> {
    connection.release();
  }

  /** The module that opened the pool closes it. */
  async destroy(): Promise<void> {}
}

class BatchingConnection implements DatabaseConnection {
  readonly #pool: ConnectionPool;
  readonly #opening: readonly Statement[];
  /** The statements to send with the next statement of the transaction; `undefined` outside a transaction. */
  #unsent: Statement[] | undefined;
  #connection: PooledConnection | undefined;

  constructor(pool: ConnectionPool, opening: readonly Statement[]) {
    this.#pool = pool;
    this.#opening = opening;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = { sql, parameters };
    if (!this.#unsent) return toQueryResult(await this.#pool.run<Row>([...this.#opening, statement]));
    this.#connection ??= await this.#pool.acquire();
    const statements = [...this.#unsent, statement];
    this.#unsent = [];
    return toQueryResult(await this.#connection.send<Row>(statements));
  }

  streamQuery(): never {
    throw new Error('This driver does not stream rows. Use execute.');
  }

  async begin({ isolationLevel, accessMode }: TransactionSettings): Promise<void> {
    const sql = ['begin', isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean).join(' ');
    this.#unsent = [{ sql, parameters: [] }, ...this.#opening];
  }

  /** @throws AbortedTransactionError if a statement of the transaction failed and the database therefore rolled it back */
  async commit(): Promise<void> {
    if ((await this.#connection?.end('commit')) === 'ROLLBACK') throw new AbortedTransactionError();
  }

  async rollback(): Promise<void> {
    await this.#connection?.end('rollback');
  }

  release(): void {
    this.#connection?.release();
  }
}

function toQueryResult<Row>({ tag, rows }: StatementResult<Row>): QueryResult<Row> {
  const [, count] = /^(?:INSERT|UPDATE|DELETE|MERGE)\b.* (\d+)$/.exec(tag) ?? [];
  return count === undefined ? { rows } : { rows, numAffectedRows: BigInt(count) };
}
