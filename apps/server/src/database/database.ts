import type { Kysely } from 'kysely';
import type { Statement } from './statement-batch.ts';
import type { Tables } from './tables.ts';

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
  /** The same, where each transaction begins with these statements, and each statement outside one is a transaction of its own. */
  openingWith(opening: readonly Statement[]): Kysely<Tables>;
  /** How many look-ups may usefully be under way at once. */
  readonly concurrentLookUps: number;
  /** Reads in one round trip, on connections that no transaction can hold up. */
  lookUp<Row>(sql: string, parameters: readonly unknown[]): Promise<readonly Row[]>;
  /** For the queue of jobs. */
  readonly jobs: JobDatabase;
  /** Closes it, after what is under way has ended. */
  close(): Promise<void>;
}
