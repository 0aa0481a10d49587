import { request } from 'node:http';
import { sql } from 'kysely';
import { afterEach, describe, expect, test } from 'vitest';
import { openPostgres } from '../src/database/postgres.ts';
import { type CuttingProxy, startCuttingProxy } from './harness/cutting-proxy.ts';
import { cleanUp, runToEnd, type ServerProcess, startProcess } from './harness/server-process.ts';
import { createPostgresDatabase } from './harness/test-database.ts';
import { SERVER_SECRET } from './harness/test-server.ts';

const GENEROUS = 30_000;

afterEach(cleanUp);

/** Sends a request over a new connection. Returns its status, and the `Connection` header. */
function get(server: ServerProcess, path: string): Promise<{ status: number | undefined; connection: string | undefined }> {
  return new Promise((resolve, reject) => {
    request(`${server.url}${path}`, { headers: { Connection: 'keep-alive' } }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode, connection: response.headers.connection }));
    })
      .on('error', reject)
      .end();
  });
}

describe('a server that is stopped with SIGTERM', () => {
  test('serves for the delay, is not ready and closes connections, and a second signal stops it at once', async () => {
    const server = await startProcess({
      DATABASE_URL: await createPostgresDatabase(),
      KEYRAIL_SECRET: SERVER_SECRET,
      SHUTDOWN_DELAY_SECONDS: '300',
    });
    expect(await get(server, '/readyz')).toEqual({ status: 200, connection: 'keep-alive' });
    server.child.kill('SIGTERM');
    await expect.poll(() => get(server, '/readyz'), { timeout: GENEROUS }).toEqual({ status: 503, connection: 'close' });
    expect(await get(server, '/healthz')).toEqual({ status: 200, connection: 'close' });
    expect(await get(server, '/api/v1/me')).toEqual({ status: 401, connection: 'close' });
    const repeat = setInterval(() => server.child.kill('SIGTERM'), 100);
    expect(await server.ended).toMatchObject({ code: 130 });
    clearInterval(repeat);
  }, 60_000);

  test('exits by itself after the delay', async () => {
    const server = await startProcess({
      DATABASE_URL: await createPostgresDatabase(),
      KEYRAIL_SECRET: SERVER_SECRET,
      SHUTDOWN_DELAY_SECONDS: '1',
    });
    const signaledAt = performance.now();
    expect(await server.end('SIGTERM')).toMatchObject({ code: 0 });
    expect(performance.now() - signaledAt).toBeGreaterThan(900);
  }, 60_000);

  describe('while its database can’t store the request log', () => {
    /** Starts a server whose request log can't be written until `work` is done, and sends five requests. */
    async function whileUnwritten(work: (server: ServerProcess, proxy: CuttingProxy) => Promise<void>): Promise<void> {
      const url = await createPostgresDatabase();
      const proxy = await startCuttingProxy(url);
      const environment = { DATABASE_URL: proxy.url, KEYRAIL_SECRET: SERVER_SECRET };
      const { output } = await runToEnd(['bootstrap', '--organization', 'Acme', '--owner-email', 'ada@acme.example'], environment);
      const token = /^sk_live_\w+$/m.exec(output)?.[0];
      const server = await startProcess(environment);
      const database = openPostgres(url);
      await database.kysely.transaction().execute(async (transaction) => {
        await sql`lock table usage_hours in access exclusive mode`.execute(transaction);
        for (let count = 0; count < 5; count++) {
          expect((await fetch(`${server.url}/api/v1/me`, { headers: { Authorization: `Bearer ${token}` } })).status).toBe(200);
        }
        const blocked = async () =>
          (await sql`select from pg_locks where not granted and relation = 'usage_hours'::regclass`.execute(transaction)).rows;
        await expect.poll(blocked, { timeout: GENEROUS }).toHaveLength(1);
        await work(server, proxy);
      });
      await Promise.all([database.close(), proxy.close()]);
    }

    test('exits if the database does not respond, and prints how many requests are missing', async () => {
      await whileUnwritten(async (server) => {
        const ended = await server.end('SIGTERM');
        expect([ended.code, ended.output]).toEqual([1, expect.stringContaining('5 requests are missing')]);
      });
    }, 60_000);

    test('exits if the database is gone, and prints how many requests are missing', async () => {
      await whileUnwritten(async (server, proxy) => {
        await proxy.close();
        const ended = await server.end('SIGTERM');
        expect([ended.code, ended.output]).toEqual([1, expect.stringContaining('did not accept the last writes: 5 requests are missing')]);
      });
    }, 60_000);
  });
});
