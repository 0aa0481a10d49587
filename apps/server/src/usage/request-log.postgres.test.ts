import { operations } from '@keyrail/contract';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CuttingProxy, startCuttingProxy } from '../../test/harness/cutting-proxy.ts';
import { createPostgresDatabase } from '../../test/harness/test-database.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import type { Database } from '../database/database.ts';
import { openPostgres } from '../database/postgres.ts';
import type { Exchange } from '../pipeline/exchange.ts';
import { systemClock } from '../runtime/clock.ts';
import { newId } from '../runtime/identifiers.ts';
import { createLog } from '../runtime/log.ts';
import { createRequestLog, type RequestLog } from './request-log.ts';

const GENEROUS = 30_000;

describe('while the database does not accept the request log', () => {
  const server = useTestServer();

  const createKey = async () => (await server.send('/api/v1/api-keys', { json: { name: 'k' } })).json.data as { id: string; key: string };
  async function written(id: string): Promise<{ ids: string[]; counted: number }> {
    const rows = await server.database.kysely.selectFrom('request_log').select('request_id').where('credential_id', '=', id).execute();
    const counts = await server.database.kysely.selectFrom('usage_hours').select('accepted').where('credential_id', '=', id).execute();
    return {
      ids: rows.map(({ request_id }) => request_id).toSorted(),
      counted: counts.reduce((sum, { accepted }) => sum + Number(accepted), 0),
    };
  }
  const call = (key: string, requestId: string) =>
    server.send('/api/v1/me', { token: key, headers: { 'X-Request-Id': requestId } }).then(({ status }) => status);

  test('requests are still answered, and are later in the log exactly once', async () => {
    const { id, key } = await createKey();
    const ids = Array.from({ length: 700 }, (_, index) => `locked-${index}`).toSorted();
    await server.flush();
    const failures = () => server.logged.filter((line) => line.includes('could not write the request log')).length;
    await server.database.kysely.transaction().execute(async (transaction) => {
      // The table that is written last.
      await sql`lock table usage_hours in access exclusive mode`.execute(transaction);
      const statuses = await Promise.all(ids.map((requestId) => call(key, requestId)));
      expect(new Set(statuses)).toEqual(new Set([200]));
      await expect.poll(failures, { timeout: GENEROUS }).toBeGreaterThan(0);
    });
    await expect.poll(async () => (await written(id)).ids.length, { timeout: GENEROUS }).toBe(ids.length);
    expect(await written(id)).toEqual({ ids, counted: ids.length });
    expect(server.droppedRequests()).toBe(0);
  });

  test('the metrics show the number of waiting requests, and 0 after they are written', async () => {
    const waiting = async () =>
      Number(/^keyrail_request_log_waiting_requests (\d+)$/m.exec((await server.send('/metrics', { token: null })).text)?.[1]);
    await server.flush();
    await server.database.kysely.transaction().execute(async (transaction) => {
      await sql`lock table usage_hours in access exclusive mode`.execute(transaction);
      await Promise.all(Array.from({ length: 20 }, (_, index) => call(server.token, `waiting-${index}`)));
      // A request counts as waiting until its write is confirmed.
      expect(await waiting()).toBe(20);
    });
    await expect.poll(waiting, { timeout: GENEROUS }).toBe(0);
  });

  test('and repeatedly terminates all connections, no request is lost or counted twice', async () => {
    const { id, key } = await createKey();
    const killer = server.database;
    const answered: string[] = [];
    const known: string[] = [];
    const load = (async () => {
      for (let index = 0; index < 400; index++) {
        const requestId = `ended-${index}`;
        const status = await call(key, requestId);
        expect([200, 503]).toContain(status);
        if (status === 200) answered.push(requestId);
        known.push(requestId);
      }
    })();
    const flushes = (async () => {
      for (let count = 0; count < 30; count++) await server.flush();
    })();
    for (let count = 0; count < 10; count++) {
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
        .execute(killer.kysely)
        .catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await Promise.all([load, flushes]);
    await expect.poll(async () => (await written(id)).ids.length, { timeout: GENEROUS }).toBeGreaterThanOrEqual(answered.length);
    const { ids, counted } = await written(id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(answered));
    expect(known).toEqual(expect.arrayContaining(ids));
    expect(counted).toBe(ids.length);
  });
});

describe('the request log', () => {
  const MAX_WAITING = 2_000;
  let direct: Database;
  let proxy: CuttingProxy;
  let database: Database;
  let requestLog: RequestLog;
  let logged: string[];
  const organizationId = newId('organization');
  beforeEach(async () => {
    const url = await createPostgresDatabase();
    direct = openPostgres(url);
    await direct.kysely.insertInto('organizations').values({ id: organizationId, name: 'o', created_at: new Date() }).execute();
    proxy = await startCuttingProxy(url);
    database = openPostgres(proxy.url);
    logged = [];
    const log = createLog('info', { write: (line) => void logged.push(line) });
    requestLog = createRequestLog({ database, clock: systemClock, log }, MAX_WAITING);
  });
  afterEach(async () => {
    await requestLog.stop();
    await database.close();
    await proxy.close();
    await direct.close();
  });

  const observe = (count: number, of = organizationId) => {
    for (let index = 0; index < count; index++) {
      const exchange: Exchange = {
        operation: operations.getMe,
        origin: { ip: '127.0.0.1', userAgent: null, requestId: `r-${index}` },
        startedAt: performance.now(),
        authenticatedAt: performance.now(),
        traceContext: undefined,
        principal: {
          type: 'api_key',
          id: `ak_${'0'.repeat(26)}`,
          userId: null,
          organization: { id: of, name: 'o' },
          permissions: [],
          environment: 'live',
        },
      };
      requestLog.observe(exchange, 200);
    }
  };
  const written = async () => {
    const { rows } = await sql<{ rows: number; counted: number }>`
      select (select count(*)::int from request_log) as rows, (select coalesce(sum(accepted), 0)::int from usage_hours) as counted`.execute(
      direct.kysely,
    );
    return rows[0];
  };

  test('counts no request twice if the connection breaks after a commit and before its confirmation', async () => {
    proxy.cutAt = 'INSERT 0 ';
    observe(1_200);
    await requestLog.flush();
    // The periodic task may have flushed before. In any case the confirmation of the write was cut off.
    await expect.poll(() => proxy.cut).toBeGreaterThan(0);
    expect((await written())?.rows).toBeGreaterThan(0);
    proxy.cutAt = undefined;
    await requestLog.flush();
    expect(await written()).toEqual({ rows: 1_200, counted: 1_200 });
  });

  test('counts no request twice if an organization is deleted between two attempts', async () => {
    const deleted = newId('organization');
    await direct.kysely.insertInto('organizations').values({ id: deleted, name: 'd', created_at: new Date() }).execute();
    proxy.cutAt = 'INSERT 0 ';
    observe(1, deleted);
    observe(10);
    await requestLog.flush();
    await expect.poll(() => proxy.cut).toBeGreaterThan(0);
    await direct.kysely.deleteFrom('organizations').where('id', '=', deleted).execute();
    proxy.cutAt = undefined;
    await requestLog.flush();
    expect(await written()).toEqual({ rows: 11, counted: 10 });
  });

  test('writes all requests even if an organization is deleted before its requests are written', async () => {
    observe(10, newId('organization'));
    observe(10);
    await requestLog.flush();
    expect(await written()).toEqual({ rows: 20, counted: 10 });
  });

  test('keeps a bounded number of the newest requests, and logs once how many are missing', async () => {
    proxy.isOpen = false;
    observe(MAX_WAITING + 1_500);
    await requestLog.flush();
    expect(requestLog.dropped).toBe(1_500);
    expect(await written()).toEqual({ rows: 0, counted: 0 });
    proxy.isOpen = true;
    await requestLog.flush();
    expect(await written()).toEqual({ rows: MAX_WAITING, counted: MAX_WAITING });
    await requestLog.stop();
    const lines = logged.filter((line) => line.includes('are missing')).map((line) => JSON.parse(line));
    expect(lines).toEqual([expect.objectContaining({ requests: 1_500 })]);
  });

  test('writes a full batch at once, and does not wait for its interval', async () => {
    await requestLog.stop();
    // The fake timer of its interval never fires.
    vi.useFakeTimers({ toFake: ['setInterval'] });
    requestLog = createRequestLog({ database, clock: systemClock, log: createLog('silent') });
    vi.useRealTimers();
    observe(499);
    expect(await written()).toEqual({ rows: 0, counted: 0 });
    observe(1);
    await expect.poll(written, { timeout: GENEROUS }).toEqual({ rows: 500, counted: 500 });
  });

  test('writes all requests after a failed batch that was not full', async () => {
    proxy.isOpen = false;
    observe(300);
    await requestLog.flush();
    observe(700);
    proxy.isOpen = true;
    await requestLog.flush();
    expect(await written()).toEqual({ rows: 1_000, counted: 1_000 });
  });

  test('writes the waiting requests when it stops, and logs that later requests are missing', async () => {
    observe(700);
    await requestLog.stop();
    expect(await written()).toEqual({ rows: 700, counted: 700 });
    observe(1);
    expect([requestLog.dropped, requestLog.waiting]).toEqual([1, 0]);
    expect(logged.filter((line) => line.includes('are missing'))).toHaveLength(1);
  }, 60_000);

  test('counts the requests that it could not write when it stops as dropped', async () => {
    proxy.isOpen = false;
    await database.close();
    observe(10);
    await requestLog.stop();
    expect(requestLog.dropped).toBe(10);
    database = openPostgres(proxy.url);
  });
});
