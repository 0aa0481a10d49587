import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { countStatements } from '../../test/harness/count-statements.ts';
import { dump } from '../../test/harness/dump.ts';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import { SERVER_SECRET } from '../../test/harness/test-server.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { type OrganizationAccess, openOrganization } from '../database/organization-scope.ts';
import { createAnswerOnce } from './answer-once.ts';
import { deleteExpiredKeys } from './idempotency-keys.repository.ts';

const HOUR = 3_600_000;

const clock = createMovableClock();
const server = useTestServer({ clock });

const create = (key: string, name = 'new') => server.send('/api/v1/api-keys', { json: { name }, headers: { 'Idempotency-Key': key } });
const readRows = () => server.database.kysely.selectFrom('idempotency_keys').selectAll().execute();

describe('the answer to a request with an idempotency key', () => {
  test('is replayed for 24 hours, after which the key counts as unused', async () => {
    const first = await create('for a day');
    clock.advance(24 * HOUR - 1);
    expect((await create('for a day')).text).toBe(first.text);
    clock.advance(1);
    const next = await create('for a day', 'something else');
    expect([next.status, next.headers.get('idempotency-replayed')]).toEqual([201, null]);
    expect((await create('for a day', 'something else')).text).toBe(next.text);
  });

  test('is deleted by the cleanup after 24 hours, and not before', async () => {
    await create('old');
    clock.advance(HOUR);
    const younger = await create('younger');
    clock.advance(23 * HOUR);
    await server.expiredRowCleanup.run();
    expect(await readRows()).toHaveLength(1);
    expect((await create('younger')).text).toBe(younger.text);
    clock.advance(HOUR);
    await server.expiredRowCleanup.run();
    expect(await readRows()).toEqual([]);
  });

  test('is deleted in batches of a bounded number', async () => {
    for (const key of ['a', 'b', 'c']) await create(key);
    clock.advance(24 * HOUR);
    expect(await deleteExpiredKeys(server.database, clock.now(), 2)).toBe(2);
    expect(await deleteExpiredKeys(server.database, clock.now(), 2)).toBe(1);
  });

  test('is unreadable in the database, like its key and its request', async () => {
    const key = `canary-${randomBytes(8).toString('hex')}`;
    const hash = randomBytes(32).toString('hex');
    const { json } = await create(key);
    const imported = await server.send('/api/v1/api-keys/import', {
      json: { keys: [{ name: 'imported', hash, keyPrefix: 'legacy_' }] },
      headers: { 'Idempotency-Key': `${key}-import` },
    });
    expect(imported.status).toBe(200);
    const { idempotency_keys: stored } = await dump(server.database);
    expect(stored).toHaveLength(2);
    for (const text of [json.data.key, json.data.id, key, hash, 'imported']) {
      for (const form of [text, Buffer.from(text).toString('hex')]) expect(stored?.join('\n')).not.toContain(form);
    }
  });

  test('can’t be substituted for another answer by an attacker who can write to the database', async () => {
    await create('theirs');
    const [theirs] = await readRows().then((all) => all.slice(-1));
    await create('mine');
    await sql`update idempotency_keys set answer = ${theirs?.answer} where key_hash <> ${theirs?.key_hash}`.execute(server.database.kysely);
    expect((await create('mine')).status).toBe(500);
  });
});

describe('a request with an idempotency key that is in progress', () => {
  const once = (maxWait?: number) => createAnswerOnce({ database: server.database, clock, secret: SERVER_SECRET }, maxWait);
  const request = async (key: string) =>
    ({
      key,
      principal: (await server.send('/api/v1/me')).json.data.principal,
      operation: 'createTicket',
      path: {},
      query: {},
      body: {},
    }) as const;

  test('makes a second request with the key wait for a bounded time, then fail with IDEMPOTENCY_IN_PROGRESS and Retry-After', async () => {
    const answerOnce = once(50);
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const keyedRequest = await request('slow');
    const first = answerOnce(keyedRequest, async () => {
      await gate;
      return { status: 201, body: { data: 'slow' } };
    });
    const never = () => {
      throw new Error('a second time');
    };
    await expect(answerOnce(keyedRequest, never)).rejects.toMatchObject({
      code: 'IDEMPOTENCY_IN_PROGRESS',
      extras: { headers: { 'Retry-After': '1' } },
    });
    open();
    const answer = await first;
    expect(await answerOnce(keyedRequest, never)).toEqual({ ...answer, headers: { 'Idempotency-Replayed': 'true' } });
  });

  test('fails if a statement in its transaction fails, even if its handler catches the error', async () => {
    const answerOnce = once();
    const keyedRequest = await request('caught error');
    const answer = answerOnce(keyedRequest, async ({ transact }) => {
      await transact(async () => {
        throw new Error('half done');
      }).catch(() => undefined);
      return { status: 201, body: {} };
    });
    await expect(answer).rejects.toThrow('half done');
    expect(await answerOnce(keyedRequest, () => ({ status: 200, body: undefined }))).toMatchObject({ status: 200 });
  });

  test('is executed again from its start after the database aborts its transaction because of a deadlock', async () => {
    let attempts = 0;
    const answer = await once()(await request('deadlock'), ({ transact }) =>
      transact(async (transaction) => {
        if (++attempts === 1) {
          await sql`do $$ begin raise exception using errcode = '40P01', message = 'deadlock detected'; end $$`.execute(transaction);
        }
        return { status: 201, body: { attempts } };
      }),
    );
    expect(answer).toMatchObject({ status: 201, body: '{"attempts":2}' });
  });

  test('executes two statements more than a request without a key, in the same transaction', async () => {
    const { database } = server;
    // What the server writes behind answers must not be counted.
    await server.flush();
    const handle = async ({ transact }: Pick<OrganizationAccess, 'transact'>) => {
      await transact((transaction) => sql`select 1`.execute(transaction));
      return { status: 201, body: {} };
    };
    const withoutKey = await countStatements(database, () => handle(openOrganization(database, server.organizationId)));
    const keyedRequest = await request('counted');
    expect(withoutKey).toBeGreaterThan(0);
    expect(await countStatements(database, () => createAnswerOnce({ database, clock, secret: SERVER_SECRET })(keyedRequest, handle))).toBe(
      withoutKey + 2,
    );
  });
});
