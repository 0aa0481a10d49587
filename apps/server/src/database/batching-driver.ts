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
 * Opens Kysely over a pool. A statement outside a transaction is one round trip; the `begin` of a transaction goes out with its first
 * statement, and where it has none, never.
 *
 * @param opening - what each transaction begins with, also that of a statement alone; it goes out with what follows it
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

  /** The pool is closed by the module that opened it. */
  async destroy(): Promise<void> {}
}

class BatchingConnection implements DatabaseConnection {
  readonly #pool: ConnectionPool;
  readonly #opening: readonly Statement[];
  /** What goes out with the next statement of the transaction; `undefined` outside a transaction. */
  #held: Statement[] | undefined;
  #connection: PooledConnection | undefined;

  constructor(pool: ConnectionPool, opening: readonly Statement[]) {
    this.#pool = pool;
    this.#opening = opening;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = { sql, parameters };
    if (!this.#held) return toQueryResult(await this.#pool.run<Row>([...this.#opening, statement]));
    this.#connection ??= await this.#pool.acquire();
    const statements = [...this.#held, statement];
    this.#held = [];
    return toQueryResult(await this.#connection.send<Row>(statements));
  }

  streamQuery(): never {
    throw new Error('Rows are not read one by one.');
  }

  async begin({ isolationLevel, accessMode }: TransactionSettings): Promise<void> {
    const sql = ['begin', isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean).join(' ');
    this.#held = [{ sql, parameters: [] }, ...this.#opening];
  }

  /** @throws AbortedTransactionError if a statement of the transaction has failed, so that the database rolled it back */
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
