import { sql } from 'kysely';
import { expect, inject, onTestFinished, test } from 'vitest';
import { SERVER_SECRET } from '../../test/harness/test-server.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import type { Database } from '../database/database.ts';
import { openPostgres } from '../database/postgres.ts';
import { systemClock } from '../runtime/clock.ts';
import { createAnswerOnce } from './answer-once.ts';
import { createFingerprints } from './keyed-request.ts';

/** Long enough for any machine; what a test waits for, it opens itself. */
const PATIENCE = 60_000;
const KEYS = 8;
const TWINS = 20;

const server = useTestServer();

/** The same database with connections of its own, as another process has it. */
async function openBeside(): Promise<Database> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(server.database.kysely);
  const beside = openPostgres(inject('postgresUrl').replace(/postgres$/, rows[0]?.name ?? ''));
  onTestFinished(() => beside.close());
  return beside;
}

const once = (database: Database, maxWait = PATIENCE) => createAnswerOnce({ database, clock: systemClock, secret: SERVER_SECRET }, maxWait);

test('those that wait for others hold no connection: while many keys are under way elsewhere, everything else goes on', async () => {
  const { principal } = (await server.send('/api/v1/me')).json.data;
  const requests = Array.from({ length: KEYS }, (_, index) => {
    return { key: `slow ${index}`, principal, operation: 'createTicket', path: {}, query: {}, body: {} } as const;
  });
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  let count = 0;
  const elsewhere = once(await openBeside());
  const firsts = requests.map((request) =>
    elsewhere(request, async () => {
      if (++count === KEYS) begun.resolve();
      await gate;
      return { status: 201, body: request.key };
    }),
  );
  await begun.promise;

  const here = once(server.database);
  const twins = requests.flatMap((request) =>
    Array.from({ length: TWINS }, () =>
      here(request, () => {
        throw new Error('a second time');
      }),
    ),
  );
  const others = Array.from({ length: 40 }, (_, index) =>
    server.send('/api/v1/tickets', { json: { subject: 'calm' }, headers: index % 2 ? { 'Idempotency-Key': `calm ${index}` } : {} }),
  );
  expect((await Promise.all(others)).map(({ status }) => status)).toEqual(others.map(() => 201));

  open();
  const bodies = (await Promise.all(firsts)).map(({ body }) => body);
  const seen = (await Promise.all(twins)).map(({ body, headers }) => [body, headers]);
  expect(seen).toEqual(bodies.flatMap((body) => Array.from({ length: TWINS }, () => [body, { 'Idempotency-Replayed': 'true' }])));
});

test('one that is under way elsewhere for too long is told to come again, and has left its key as it was', async () => {
  const { principal } = (await server.send('/api/v1/me')).json.data;
  const request = { key: 'held', principal, operation: 'createTicket', path: {}, query: {}, body: {} } as const;
  const keyHash = createFingerprints(SERVER_SECRET).ofKey(request);
  const send = () => once(server.database, 100)(request, () => ({ status: 201, body: 'done' }));
  await (await openBeside()).kysely.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${keyHash.readBigInt64BE().toString()}::bigint)`.execute(transaction);
    await expect(send()).rejects.toMatchObject({ code: 'IDEMPOTENCY_IN_PROGRESS', extras: { headers: { 'Retry-After': '1' } } });
  });
  expect(await send()).toMatchObject({ status: 201, body: 'done' });
});
