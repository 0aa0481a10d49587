import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';
import type { Tables } from './tables.ts';

/** A statement that is run often: prepared once a connection where the database can. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/** The open database: Postgres, or PGlite embedded in this process. */
export interface Database {
  /** For all queries. On PGlite there is one connection: inside a transaction, use the transaction and never this. */
  readonly kysely: Kysely<Tables>;
  /** How many look-ups may usefully be under way at once. */
  readonly concurrentLookUps: number;
  /** Reads in one round trip, on connections that no transaction can hold up. */
  lookUp<Row>(statement: PreparedStatement, parameters: readonly unknown[]): Promise<readonly Row[]>;
  /** Closes it, after what is under way has ended. */
  close(): Promise<void>;
}

/** Opens Postgres if there is a URL for it, else the embedded database in a folder of `dataDirectory`, which is made if need be. */
export async function openDatabase(settings: {
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
}): Promise<Database> {
  if (settings.databaseUrl !== undefined) return openPostgres(settings.databaseUrl);
  mkdirSync(settings.dataDirectory, { recursive: true, mode: 0o700 });
  return openPglite(join(settings.dataDirectory, 'database'));
}
