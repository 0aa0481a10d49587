import { DatabaseError, Pool, type PoolClient, type PoolConfig } from 'pg';
import { AnswerWatch } from './answer-watch.ts';
import { PreparedStatements } from './prepared-statements.ts';
import { type Statement, StatementBatch, type StatementResult } from './statement-batch.ts';
import { hasLostToAnother, isPlanStale } from './unavailable.ts';

/** The maximum number of attempts at statements that the database rolled back. The error of the last attempt is thrown. */
const MAX_ATTEMPTS = 5;

/** What is kept of a connection while it is open. */
interface ClientState {
  readonly prepared: PreparedStatements;
  /** `undefined` if nothing bounds the wait for an answer. */
  readonly watch: AnswerWatch | undefined;
}

/** A connection to the database that only one task uses. */
export class PooledConnection {
  readonly #client: PoolClient;
  readonly #prepared: PreparedStatements;
  readonly #watch: AnswerWatch | undefined;
  #isBroken = false;

  constructor(client: PoolClient, { prepared, watch }: ClientState) {
    this.#client = client;
    this.#prepared = prepared;
    this.#watch = watch;
  }

  /** Sends statements in one round trip, and returns the result of the last. If one fails, the database skips the later ones. */
  async send<Row>(statements: readonly Statement[]): Promise<StatementResult<Row>> {
    try {
      const answer = new Promise<StatementResult<Row>>((resolve, reject) => {
        const batch = new StatementBatch<Row>(statements, this.#prepared, this.#client, (error, result) =>
          result ? resolve(result) : reject(error),
        );
        this.#client.query(batch);
      });
      return await this.#watched(answer);
    } catch (error) {
      throw this.#noteError(error);
    }
  }

  /** Ends a transaction. Returns the command that the database executed, which is `ROLLBACK` if a statement of the transaction failed. */
  async end(command: 'commit' | 'rollback'): Promise<string> {
    try {
      return (await this.#watched(this.#client.query(command))).command;
    } catch (error) {
      throw this.#noteError(error);
    }
  }

  /** Returns the connection to the pool, or closes it if it is broken. */
  release(): void {
    this.#client.release(this.#isBroken);
  }

  #watched<Result>(query: Promise<Result>): Promise<Result> {
    return this.#watch?.during(query) ?? query;
  }

  #noteError(error: unknown): unknown {
    // The connection is intact only if the database itself reported the error of a statement.
    if (!(error instanceof DatabaseError) || error.severity === 'FATAL') this.#isBroken = true;
    // The driver's stack trace starts at the socket. This one leads to the query.
    if (error instanceof Error) Error.captureStackTrace(error);
    return error;
  }
}

/** Connections that are opened on demand, and reused. */
export class ConnectionPool {
  readonly #pool: Pool;
  readonly #states = new WeakMap<PoolClient, ClientState>();
  readonly #answerTimeout: number | undefined;

  /** @param answerTimeout - how many milliseconds the database may take to answer; left out, the wait has no bound */
  constructor(config: PoolConfig, answerTimeout?: number) {
    this.#answerTimeout = answerTimeout;
    this.#pool = new Pool(config);
    // A connection may break while it is idle, or in a transaction between two queries. It is replaced, and the next query on it
    // fails. Without these listeners the process would crash.
    this.#pool.on('error', () => {});
    this.#pool.on('connect', (client) => {
      client.on('error', () => {});
      this.#states.set(client, this.#newState(client));
    });
  }

  async acquire(): Promise<PooledConnection> {
    const client = await this.#pool.connect();
    return new PooledConnection(client, this.#states.get(client) ?? this.#newState(client));
  }

  #newState(client: PoolClient): ClientState {
    const watch = this.#answerTimeout === undefined ? undefined : new AnswerWatch(client, this.#answerTimeout);
    return { prepared: new PreparedStatements(), watch };
  }

  /**
   * Runs statements as one transaction, in one round trip, and returns the result of the last. It repeats the transaction if the
   * database rolled it back in favor of another, or if a table of a prepared statement has changed.
   */
  async run<Row>(statements: readonly Statement[]): Promise<StatementResult<Row>> {
    for (let attempt = 1; ; attempt++) {
      const connection = await this.acquire();
      try {
        return await connection.send<Row>(statements);
      } catch (error) {
        if (attempt === MAX_ATTEMPTS || !(hasLostToAnother(error) || isPlanStale(error))) throw error;
      } finally {
        connection.release();
      }
    }
  }

  /** Runs a script without parameters, or one statement, without a retry, and returns all rows. */
  async runScript(text: string, values?: readonly unknown[]): Promise<unknown[]> {
    // Several statements at once have several results. If one fails, the pool closes the connection, which may be in the script's transaction.
    const results: { rows: unknown[] } | { rows: unknown[] }[] = await this.#pool.query(text, values && [...values]);
    return [results].flat().flatMap(({ rows }) => rows);
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}
