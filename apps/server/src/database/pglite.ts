import { PGlite } from '@electric-sql/pglite';
import { openKysely } from './batching-driver.ts';
import { columnTypes } from './column-types.ts';
import { ConnectionPool } from './connection-pool.ts';
import { lockDataDirectory } from './data-directory-lock.ts';
import type { Database } from './database.ts';
import { PgliteStream } from './pglite-stream.ts';

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
  // Its one connection serves everything. The environment has no say in it.
  const pool = new ConnectionPool({
    stream: () => new PgliteStream(pglite),
    max: 1,
    idleTimeoutMillis: 0,
    types: columnTypes,
    host: 'localhost',
    user: 'postgres',
    database: 'postgres',
    ssl: false,
  });
  return {
    kysely: openKysely(pool),
    openingWith: (opening) => openKysely(pool, opening),
    concurrentLookUps: 1,
    async lookUp<Row>(sql: string, parameters: readonly unknown[]) {
      return (await pool.run<Row>([{ sql, parameters }])).rows;
    },
    jobs: {
      backend: 'pglite',
      // A script that fails half-way is undone as a whole, since it is sent without the words that make a transaction of it.
      executeSql: async (text, values) => ({
        rows: await pool.runScript(text.replace(/^\s*BEGIN;/, '').replace(/COMMIT;\s*$/, ''), values),
      }),
    },
    async close() {
      try {
        await pool.close();
        if (!pglite.closed) await pglite.close();
      } finally {
        released();
      }
    },
  };
}
