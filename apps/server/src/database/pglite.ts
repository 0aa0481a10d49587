import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { types } from 'pg';
import { lockDataDirectory } from './data-directory-lock.ts';
import type { Database, JobDatabase } from './database.ts';
import type { Tables } from './tables.ts';

/**
 * Opens the embedded database in a folder, for this process alone: PGlite has no lock of its own, and two openers
 * would destroy it.
 *
 * @throws DataDirectoryInUse if another process has it open
 */
export async function openPglite(directory: string): Promise<Database> {
  const lock = lockDataDirectory(directory);
  try {
    const pglite = await PGlite.create(directory);
    return overPglite(pglite, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Takes an open PGlite as the database; `released` is called once it is closed. */
export function overPglite(pglite: PGlite, released: () => void = () => {}): Database {
  // PGlite's own reading takes the years before 100 for others.
  pglite.parsers[types.builtins.TIMESTAMPTZ] = types.getTypeParser(types.builtins.TIMESTAMPTZ);
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  return {
    kysely,
    concurrentLookUps: 1,
    async lookUp<Row>(statement: { text: string }, parameters: readonly unknown[]) {
      const { rows } = await pglite.query<Row>(statement.text, [...parameters]);
      return rows;
    },
    jobs: jobsOver(pglite),
    async close() {
      try {
        await kysely.destroy();
        if (!pglite.closed) await pglite.close();
      } finally {
        released();
      }
    },
  };
}

/**
 * Runs what the queue of jobs asks for, a script that is a transaction as one of PGlite's own: where it fails half-way, it
 * is undone before anybody else's statement has its turn on the connection.
 */
function jobsOver(pglite: PGlite): JobDatabase {
  return {
    backend: 'pglite',
    async executeSql(text, values) {
      if (values && values.length > 0) return pglite.query(text, values);
      const script = text.replace(/^\s*BEGIN;/, '').replace(/COMMIT;\s*$/, '');
      const results = await pglite.transaction((transaction) => transaction.exec(script));
      return { rows: results.flatMap(({ rows }) => rows) };
    },
  };
}
