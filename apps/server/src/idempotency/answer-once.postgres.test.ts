import { sql } from 'kysely';
import { expect, inject, onTestFinished, test } from 'vitest';
import { SERVER_SECRET } from '../../test/harness/test-server.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import type { Database } from '../database/database.ts';
import { openPostgres } from '../database/postgres.ts';
import { systemClock } from '../runtime/clock.ts';
import { createAnswerOnce } from './answer-once.ts';
import { createFingerprints } from './keyed-request.ts';

/** Long enough for any machine, in milliseconds: each test itself releases the requests that it waits for. */
const MAX_WAIT = 60_000;
const KEYS = 8;
const DUPLICATES = 20;

const server = useTestServer();

/** Opens the same database with separate connections, as another process would. */
async function openAsOtherProcess(): Promise<Database> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(server.database.kysely);
  const database = openPostgres(inject('postgresUrl').replace(/postgres$/, rows[0]?.name ?? ''));
  onTestFinished(() => database.close());
  return database;
}

const once = (database: Database, maxWait = MAX_WAIT) => createAnswerOnce({ database, clock: systemClock, secret: SERVER_SECRET }, maxWait);

test('requests that wait for another process hold no connection, so that other requests succeed meanwhile', async () => {
  const { principal } = (await server.send('/api/v1/me')).json.data;
  const requests = Array.from({ length: KEYS }, (_, index) => {
    return { key: `slow ${index}`, principal, operation: 'createTicket', path: {}, query: {}, body: {} } as const;
  });
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const allStarted = Promise.withResolvers<void>();
  let count = 0;
  const answerOnceInOtherProcess = once(await openAsOtherProcess());
  const originals = requests.map((request) =>
    answerOnceInOtherProcess(request, async () => {
      if (++count === KEYS) allStarted.resolve();
      await gate;
      return { status: 201, body: request.key };
    }),
  );
  await allStarted.promise;

  const answerOnce = once(server.database);
  const duplicates = requests.flatMap((request) =>
    Array.from({ length: DUPLICATES }, () =>
      answerOnce(request, () => {
        throw new Error('a second time');
      }),
    ),
  );
  const others = Array.from({ length: 40 }, (_, index) =>
    server.send('/api/v1/tickets', { json: { subject: 'calm' }, headers: index % 2 ? { 'Idempotency-Key': `calm ${index}` } : {} }),
  );
  expect((await Promise.all(others)).map(({ status }) => status)).toEqual(others.map(() => 201));

  open();
  const bodies = (await Promise.all(originals)).map(({ body }) => body);
  const replayed = (await Promise.all(duplicates)).map(({ body, headers }) => [body, headers]);
  expect(replayed).toEqual(bodies.flatMap((body) => Array.from({ length: DUPLICATES }, () => [body, { 'Idempotency-Replayed': 'true' }])));
});

test('a request that times out while another process has its key fails with Retry-After, and leaves the key unused', async () => {
  const { principal } = (await server.send('/api/v1/me')).json.data;
  const request = { key: 'held', principal, operation: 'createTicket', path: {}, query: {}, body: {} } as const;
  const keyHash = createFingerprints(SERVER_SECRET).ofKey(request);
  const send = () => once(server.database, 100)(request, () => ({ status: 201, body: 'done' }));
  await (await openAsOtherProcess()).kysely.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${keyHash.readBigInt64BE().toString()}::bigint)`.execute(transaction);
    await expect(send()).rejects.toMatchObject({ code: 'IDEMPOTENCY_IN_PROGRESS', extras: { headers: { 'Retry-After': '1' } } });
  });
  expect(await send()).toMatchObject({ status: 201, body: 'done' });
});
