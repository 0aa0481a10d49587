import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { PgliteStream } from './pglite-stream.ts';

test('a connection to PGlite finds nothing that one before it left in the session: no transaction, no role, no statement', async () => {
  const pglite = await PGlite.create({ loadDataDir: new Blob([readFileSync(inject('pgliteTemplate').file)]) });
  const connect = async () => {
    const client = new Client({ stream: () => new PgliteStream(pglite), user: 'postgres', database: 'postgres', ssl: false });
    await client.connect();
    return client;
  };
  const first = await connect();
  await first.query({ name: 'left', text: 'select 1' });
  await first.query('begin; set local role keyrail_tenant; create temporary table undone (id integer)');
  await first.end();
  const second = await connect();
  const { rows } = await second.query(
    "select current_user as role, to_regclass('undone') as undone, (select count(*) from pg_prepared_statements)::integer as prepared",
  );
  expect(rows).toEqual([{ role: 'postgres', undone: null, prepared: 0 }]);
  await second.end();
  await pglite.close();
});
