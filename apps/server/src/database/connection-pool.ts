import { DatabaseError, Pool, type PoolClient, type PoolConfig } from 'pg';
import { PreparedStatements } from './prepared-statements.ts';
import { type Statement, StatementBatch, type StatementResult } from './statement-batch.ts';
import { hasLostToAnother, isPlanStale } from './unavailable.ts';

/** How often a statement is sent anew when nothing of it happened, before its error is let out. */
const MAX_ATTEMPTS = 5;

/** A connection to the database that one task has for itself. */
export class PooledConnection {
  readonly #client: PoolClient;
  readonly #prepared: PreparedStatements;
  #isBroken = false;

  constructor(client: PoolClient, prepared: PreparedStatements) {
    this.#client = client;
    this.#prepared = prepared;
  }

  /** Sends statements in one round trip, and gives the result of the last. Where one fails, those after it are not run. */
  async send<Row>(statements: readonly Statement[]): Promise<StatementResult<Row>> {
    try {
      return await new Promise<StatementResult<Row>>((resolve, reject) => {
        const batch = new StatementBatch<Row>(statements, this.#prepared, this.#client, (error, result) =>
          result ? resolve(result) : reject(error),
        );
        this.#client.query(batch);
      });
    } catch (error) {
      throw this.#noteError(error);
    }
  }

  /** Ends a transaction; gives the command that the database ran, which is `ROLLBACK` where a statement of the transaction has failed. */
  async end(command: 'commit' | 'rollback'): Promise<string> {
    try {
      return (await this.#client.query(command)).command;
    } catch (error) {
      throw this.#noteError(error);
    }
  }

  /** Gives the connection back; one that is broken is closed. */
  release(): void {
    this.#client.release(this.#isBroken);
  }

  #noteError(error: unknown): unknown {
    // Only where the database itself refused a statement is the connection as good as before.
    if (!(error instanceof DatabaseError) || error.severity === 'FATAL') this.#isBroken = true;
    // The stack of the driver ends at the socket; from here on it leads to the query.
    if (error instanceof Error) Error.captureStackTrace(error);
    return error;
  }
}

/** Connections that are made when they are needed, and used again. */
export class ConnectionPool {
  readonly #pool: Pool;
  readonly #prepared = new WeakMap<PoolClient, PreparedStatements>();

  constructor(config: PoolConfig) {
    this.#pool = new Pool(config);
    // A connection that breaks while it is idle, or in a transaction between two queries, is dropped and made anew; whoever
    // uses it next is told. Without these listeners it would end the process.
    this.#pool.on('error', () => {});
    this.#pool.on('connect', (client) => {
      client.on('error', () => {});
      this.#prepared.set(client, new PreparedStatements());
    });
  }

  async acquire(): Promise<PooledConnection> {
    const client = await this.#pool.connect();
    return new PooledConnection(client, this.#prepared.get(client) ?? new PreparedStatements());
  }

  /**
   * Runs statements as one transaction, in one round trip, and gives the result of the last. Where the database gave that transaction
   * up for another, or a table has changed under a prepared statement, nothing of it happened, and it is run again.
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

  /** Runs a script that has no parameters, or one statement that is not run again. */
  async runScript(text: string, values?: readonly unknown[]): Promise<unknown[]> {
    // Several statements at once have several results.
    const results: { rows: unknown[] } | { rows: unknown[] }[] = await this.#pool.query(text, values && [...values]);
    return [results].flat().flatMap(({ rows }) => rows);
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}
