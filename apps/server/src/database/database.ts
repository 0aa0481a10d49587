import type { Kysely } from 'kysely';
import type { Statement } from './statement-batch.ts';
import type { Tables } from './tables.ts';

/** The database of the job queue; see `IDatabase` of pg-boss. */
export interface JobDatabase {
  readonly backend: 'postgres' | 'pglite';
  /** Runs one statement, or several without values. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** The open database: Postgres, or PGlite in this process. */
export interface Database {
  /** For all queries. PGlite has one connection: inside a transaction, use the transaction and never this. */
  readonly kysely: Kysely<Tables>;
  /** Like `kysely`, but each transaction starts with these statements, and each statement outside one is its own transaction. */
  openingWith(opening: readonly Statement[]): Kysely<Tables>;
  /** The number of look-ups that can run at the same time. */
  readonly concurrentLookUps: number;
  /** Reads in one round trip, on connections that transactions do not use. On PGlite it waits for the only connection. */
  lookUp<Row>(sql: string, parameters: readonly unknown[]): Promise<readonly Row[]>;
  /** Collects the planner's statistics of tables, if the database does not do this by itself. */
  collectStatistics(): Promise<void>;
  readonly jobs: JobDatabase;
  /** Closes the database after running queries have completed. */
  close(): Promise<void>;
}
