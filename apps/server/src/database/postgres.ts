import type { PoolConfig } from 'pg';
import { openKysely } from './batching-driver.ts';
import { columnTypes } from './column-types.ts';
import { ConnectionPool } from './connection-pool.ts';
import type { Database } from './database.ts';

const POOL: PoolConfig = {
  types: columnTypes,
  // Every wait has a time limit: for a connection, for an answer and for a lock.
  connectionTimeoutMillis: 5_000,
  statement_timeout: 10_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 30_000,
  keepAlive: true,
  application_name: 'keyrail',
};

/** How long the database may take to answer, in milliseconds. */
const ANSWER_TIMEOUT = 15_000;

const TRANSACTION_CONNECTIONS = 10;
const LOOK_UP_CONNECTIONS = 2;
const JOB_CONNECTIONS = 2;

/** Opens a Postgres database. Connections are opened on demand. */
export function openPostgres(connectionString: string): Database {
  const pool = new ConnectionPool({ ...POOL, connectionString, max: TRANSACTION_CONNECTIONS }, ANSWER_TIMEOUT);
  // Look-ups have their own connections, so that slow transactions never delay authentication.
  const lookUps = new ConnectionPool({ ...POOL, connectionString, max: LOOK_UP_CONNECTIONS }, ANSWER_TIMEOUT);
  const jobs = new ConnectionPool({ ...POOL, query_timeout: ANSWER_TIMEOUT, connectionString, max: JOB_CONNECTIONS }, ANSWER_TIMEOUT);
  return {
    kysely: openKysely(pool),
    openingWith: (opening) => openKysely(pool, opening),
    concurrentLookUps: LOOK_UP_CONNECTIONS,
    async lookUp<Row>(sql: string, parameters: readonly unknown[]) {
      return (await lookUps.run<Row>([{ sql, parameters }])).rows;
    },
    // Autovacuum does.
    async collectStatistics() {},
    jobs: {
      backend: 'postgres',
      executeSql: async (text, values) => ({ rows: await jobs.runScript(text, values) }),
    },
    async close() {
      await Promise.all([pool.close(), lookUps.close(), jobs.close()]);
    },
  };
}
