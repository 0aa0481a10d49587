import { PGlite } from '@electric-sql/pglite';
import { openKysely } from './batching-driver.ts';
import { columnTypes } from './column-types.ts';
import { ConnectionPool } from './connection-pool.ts';
import { lockDataDirectory } from './data-directory-lock.ts';
import type { Database } from './database.ts';
import { PgliteStream } from './pglite-stream.ts';

/**
 * The tables that the look-up of a principal joins. PGlite has no autovacuum. Without statistics its planner reads all credentials for
 * each look-up.
 */
const LOOK_UP_TABLES = 'organizations, users, memberships, credentials, credential_secrets, access_tokens';

const STATISTICS_MILLISECONDS = 600_000;

/**
 * Opens the embedded database in a folder, and locks the folder for this process: PGlite has no lock of its own, and two processes
 * would destroy the data.
 *
 * @throws DataDirectoryInUse if another process has locked it
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

/** Uses an open PGlite as the database. `onClosed` is called after it is closed. */
export function overPglite(pglite: PGlite, onClosed: () => void = () => {}): Database {
  // One connection serves everything. The explicit settings keep the driver from reading environment variables.
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
  const collectStatistics = async () => void (await pool.runScript(`analyze ${LOOK_UP_TABLES}`));
  // After an error here, the next query fails too and reports it.
  const timer = setInterval(() => void collectStatistics().catch(() => {}), STATISTICS_MILLISECONDS).unref();
  return {
    kysely: openKysely(pool),
    openingWith: (opening) => openKysely(pool, opening),
    concurrentLookUps: 1,
    async lookUp<Row>(sql: string, parameters: readonly unknown[]) {
      return (await pool.run<Row>([{ sql, parameters }])).rows;
    },
    collectStatistics,
    jobs: {
      backend: 'pglite',
      // Without its own BEGIN and COMMIT the script is one implicit transaction, which is rolled back as a whole if it fails.
      executeSql: async (text, values) => ({
        rows: await pool.runScript(text.replace(/^\s*BEGIN;/, '').replace(/COMMIT;\s*$/, ''), values),
      }),
    },
    async close() {
      clearInterval(timer);
      try {
        await pool.close();
        if (!pglite.closed) await pglite.close();
      } finally {
        onClosed();
      }
    },
  };
}
