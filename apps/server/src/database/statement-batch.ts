import pg, { type Connection, type CustomTypesConfig, type FieldDef, type Submittable } from 'pg';
import type { PreparedStatements } from './prepared-statements.ts';
import { createReadRow, type ReadRow } from './read-row.ts';

/** An SQL statement with the values of its parameters. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The result of the last statement of a batch. */
export interface StatementResult<Row> {
  /** The command, with its number of rows if it has one: `SELECT 3`, `INSERT 0 1`, `COMMIT`. */
  readonly tag: string;
  readonly rows: Row[];
}

type Callback<Row> = (error: Error | undefined, result?: StatementResult<Row>) => void;

/** The methods of `pg` that send messages of the extended query protocol. Its published types omit some members. */
interface ProtocolConnection {
  readonly stream: { cork(): void; uncork(): void };
  close(message: { type: 'S'; name: string }): void;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly (string | Buffer | null)[] }): void;
  describe(message: { type: 'P'; name: '' }): void;
  execute(message: object): void;
  sync(): void;
}

const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): string | Buffer | null } }).utils;

/**
 * Several statements in one round trip. Each is prepared once for each connection. They end with one `Sync`. Outside a transaction
 * block they are therefore one transaction, and the database skips all statements after a failed one (PostgreSQL, section 55.2.4).
 * `pg` calls the methods.
 */
export class StatementBatch<Row> implements Submittable {
  /** `pg` wraps this function if it applies a time-out. */
  callback: Callback<Row>;
  readonly #statements: readonly Statement[];
  readonly #prepared: PreparedStatements;
  readonly #types: CustomTypesConfig;
  readonly #rows: Row[] = [];
  #completed = 0;
  #tag = '';
  #readRow: ReadRow | undefined;
  #parserError: Error | undefined;

  constructor(statements: readonly Statement[], prepared: PreparedStatements, types: CustomTypesConfig, callback: Callback<Row>) {
    this.#statements = statements;
    this.#prepared = prepared;
    this.#types = types;
    this.callback = callback;
  }

  submit(pgConnection: Connection): Error | undefined {
    const connection = pgConnection as unknown as ProtocolConnection;
    let values: (string | Buffer | null)[][];
    try {
      values = this.#statements.map(({ parameters }) => parameters.map(prepareValue));
    } catch (error) {
      return error as Error;
    }
    // All messages are sent in one write.
    connection.stream.cork();
    for (const [index, { sql }] of this.#statements.entries()) this.#send(connection, sql, values[index] ?? [], index);
    connection.sync();
    connection.stream.uncork();
    return undefined;
  }

  #send(connection: ProtocolConnection, sql: string, values: readonly (string | Buffer | null)[], index: number): void {
    const { name, isNew, evicted } = this.#prepared.use(sql);
    if (evicted !== undefined) connection.close({ type: 'S', name: evicted });
    if (isNew) {
      // After an error the statement may already be prepared. Closing a statement that does not exist is no error.
      connection.close({ type: 'S', name });
      connection.parse({ name, text: sql });
    }
    connection.bind({ statement: name, values });
    if (index === this.#statements.length - 1 && !this.#prepared.readerOf(sql)) connection.describe({ type: 'P', name: '' });
    connection.execute({});
  }

  handleRowDescription({ fields }: { readonly fields: readonly FieldDef[] }): void {
    this.#prepared.setReader(this.#current, createReadRow(fields, this.#types));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    if (this.#completed < this.#statements.length - 1 || this.#parserError) return;
    this.#readRow ??= this.#prepared.readerOf(this.#current);
    try {
      this.#rows.push(this.#readRow?.(fields) as Row);
    } catch (error) {
      this.#parserError = error as Error;
    }
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    this.#tag = text;
    this.#completed++;
  }

  handleEmptyQuery(): void {
    this.#completed++;
  }

  handleReadyForQuery(): void {
    if (this.#parserError) this.callback(this.#parserError);
    else this.callback(undefined, { tag: this.#tag, rows: this.#rows });
  }

  handleError(error: Error): void {
    for (const { sql } of this.#statements) this.#prepared.forget(sql);
    this.callback(error);
  }

  get #current(): string {
    return this.#statements[this.#completed]?.sql ?? '';
  }
}
