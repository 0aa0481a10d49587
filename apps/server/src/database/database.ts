import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A statement that is run often: prepared once a connection where the database can. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/** What the queue of jobs works on; see pg-boss's own `IDatabase`. */
export interface JobDatabase {
  readonly backend: 'postgres' | 'pglite';
  /** Runs one statement, or several that have no values. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** The open database: Postgres, or PGlite embedded in this process. */
export interface Database {
  /** For all queries. On PGlite there is one connection: inside a transaction, use the transaction and never this. */
  readonly kysely: Kysely<Tables>;
  /** How many look-ups may usefully be under way at once. */
  readonly concurrentLookUps: number;
  /** Reads in one round trip, on connections that no transaction can hold up. */
  lookUp<Row>(statement: PreparedStatement, parameters: readonly unknown[]): Promise<readonly Row[]>;
  /** For the queue of jobs. */
  readonly jobs: JobDatabase;
  /** Closes it, after what is under way has ended. */
  close(): Promise<void>;
}
