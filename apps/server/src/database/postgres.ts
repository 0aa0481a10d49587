import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolConfig, type QueryResult, types } from 'pg';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** `text[]` in Postgres's catalogue of types. */
const TEXT_ARRAY = 1009;

const readAnyTextArray: (text: string) => string[] = types.getTypeParser(TEXT_ARRAY as never);

/** Each look-up of a caller reads one, of permissions, and those have nothing in them that stands in quotes. */
function readTextArray(text: string): string[] {
  return /^\{[a-z_:,]+\}$/.test(text) ? text.slice(1, -1).split(',') : readAnyTextArray(text);
}

const POOL: PoolConfig = {
  types: {
    getTypeParser: (type, format) =>
      Number(type) === TEXT_ARRAY && format !== 'binary' ? readTextArray : types.getTypeParser(type, format),
  },
  // No wait is without bound: not for a connection, not for an answer, not for a lock.
  connectionTimeoutMillis: 5_000,
  statement_timeout: 10_000,
  query_timeout: 15_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 30_000,
  keepAlive: true,
  application_name: 'keyrail',
};

const TRANSACTION_CONNECTIONS = 10;
const LOOK_UP_CONNECTIONS = 2;
const JOB_CONNECTIONS = 2;

/** Opens a Postgres database. Connections are made when they are first needed. */
export function openPostgres(connectionString: string): Database {
  const pool = newPool({ ...POOL, connectionString, max: TRANSACTION_CONNECTIONS });
  // Look-ups have their own connections, so that slow transactions never hold up authentication.
  const lookUps = newPool({ ...POOL, connectionString, max: LOOK_UP_CONNECTIONS });
  const jobs = newPool({ ...POOL, connectionString, max: JOB_CONNECTIONS });
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kysely,
    concurrentLookUps: LOOK_UP_CONNECTIONS,
    async lookUp<Row>(statement: { name: string; text: string }, parameters: readonly unknown[]) {
      const { rows } = await lookUps.query({ ...statement, values: [...parameters] });
      return rows as Row[];
    },
    jobs: {
      backend: 'postgres',
      async executeSql(text, values) {
        // Several statements at once have several results.
        const results: QueryResult | QueryResult[] = await jobs.query(text, values);
        return { rows: [results].flat().flatMap(({ rows }) => rows) };
      },
    },
    async close() {
      await Promise.all([kysely.destroy(), lookUps.end(), jobs.end()]);
    },
  };
}

function newPool(config: PoolConfig): Pool {
  const pool = new Pool(config);
  // A connection that breaks while it is idle, or in a transaction between two queries, is dropped and made anew; whoever
  // uses it next is told. Without these listeners it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
