import { expect, inject, test } from 'vitest';
import { ConnectionPool } from './connection-pool.ts';

test('a query fails when the database does not answer in time, and the next one has another connection', async () => {
  const pool = new ConnectionPool({ connectionString: inject('postgresUrl'), max: 1 }, 300);
  const read = (sql: string) => pool.run([{ sql, parameters: [] }]);
  await read('select 1');
  await expect(read('select pg_sleep(30)')).rejects.toThrow('Connection terminated');
  expect((await read('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await pool.close();
});

test('a connection that was idle for longer than an answer may take is still used', async () => {
  const pool = new ConnectionPool({ connectionString: inject('postgresUrl'), max: 1 }, 100);
  const processId = async () => (await pool.run<{ id: number }>([{ sql: 'select pg_backend_pid() as id', parameters: [] }])).rows[0]?.id;
  const first = await processId();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await processId()).toBe(first);
  await pool.close();
});
