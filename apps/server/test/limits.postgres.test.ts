import { setTimeout } from 'node:timers/promises';
import { isLeftOut } from '@keyrail/system';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestOverrides } from '../src/commands/test-overrides.ts';
import { composeAudit } from '../src/compose-audit.ts';
import { openPostgres } from '../src/database/postgres.ts';
import { createOrganization } from '../src/organizations/create-organization.ts';
import { systemClock } from '../src/runtime/clock.ts';
import { hammer } from './harness/hammer.ts';
import { REDIS_PASSWORD, type RedisProcess, startRedis } from './harness/redis-process.ts';
import { cleanUp, type ServerProcess, startProcess } from './harness/server-process.ts';
import { createPostgresDatabase } from './harness/test-database.ts';
import { SERVER_SECRET } from './harness/test-server.ts';

const SERVERS = 3;
const METRICS_TOKEN = 'a-token-for-the-metrics';
const HOUR = 3_600;
/** A timeout of three seconds, so that a slow machine does not look like an unavailable Redis. */
const LONG_TIMEOUT: TestOverrides = { redisTimeoutTicks: 60 };

const isWithoutRedis = isLeftOut('redis-server');
let databaseUrl: string;
let token: string;
let redis: RedisProcess;
let servers: ServerProcess[] = [];

beforeAll(async () => {
  if (isWithoutRedis) return;
  databaseUrl = await createPostgresDatabase();
  const database = openPostgres(databaseUrl);
  const recordAudit = composeAudit({ clock: systemClock, secret: SERVER_SECRET });
  ({ token } = await createOrganization(
    { database, clock: systemClock, recordAudit },
    { name: 'Acme Inc.', owner: { name: 'Ada', email: 'ada@acme.example' }, keyName: 'First key' },
  ));
  await database.kysely.updateTable('organizations').set({ rate_limit: 1_000_000 }).execute();
  await database.close();
  redis = await startRedis();
  servers = await Promise.all(Array.from({ length: SERVERS }, () => startServer(LONG_TIMEOUT)));
});
beforeEach((context) => context.skip(isWithoutRedis, 'KEYRAIL_TEST_WITHOUT names redis-server'));
afterEach(async () => {
  await redis?.start();
  await waitUntilConnected(servers);
});
afterAll(async () => {
  await cleanUp();
  await redis?.kill();
});

const startServer = (overrides?: TestOverrides) =>
  startProcess(
    {
      DATABASE_URL: databaseUrl,
      KEYRAIL_SECRET: SERVER_SECRET,
      REDIS_URL: redis.url,
      SERVERS_SHARING_REDIS: String(SERVERS),
      FAILED_ATTEMPTS_PER_MINUTE: '30',
      METRICS_TOKEN,
      TRUSTED_PROXIES: '127.0.0.1',
    },
    overrides,
  );

let requests = 0;
/** Sends to the servers round robin, as a load balancer does. */
const send = (path: string, secret: string, init: RequestInit = {}) =>
  fetch((servers[requests++ % SERVERS]?.url ?? '') + path, {
    ...init,
    headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json', ...init.headers },
  });
const me = (secret: string) => send('/api/v1/me', secret);
const burst = (count: number, secret: string) => Promise.all(Array.from({ length: count }, () => me(secret)));
const change = async (method: string, path: string, json: object) =>
  ((await (await send(path, token, { method, body: JSON.stringify(json) })).json()) as { data: { id: string; key: string } }).data;
const createKey = (limit: number) => change('POST', '/api/v1/api-keys', { name: 'limited', rateLimit: { limit, windowSeconds: HOUR } });
const accepted = (responses: readonly Response[]) => responses.filter(({ status }) => status === 200);
const statusesOf = (responses: readonly Response[]) => [...new Set(responses.map(({ status }) => status))].toSorted();

const measure = async ({ url }: ServerProcess, name: string): Promise<number> => {
  const metrics = await (await fetch(`${url}/metrics`, { headers: { Authorization: `Bearer ${METRICS_TOKEN}` } })).text();
  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(metrics)?.[1]);
};
const isConnected = async (server: ServerProcess): Promise<boolean> => (await measure(server, 'keyrail_redis_up')) === 1;
const countedLocally = () => Promise.all(servers.map((server) => measure(server, 'keyrail_limits_counted_alone')));
async function waitUntilConnected(all: readonly ServerProcess[]): Promise<void> {
  for (const server of all) while (!(await isConnected(server))) await setTimeout(50);
}
async function waitUntilDisconnected(): Promise<void> {
  const { key } = await createKey(1_000_000);
  while ((await Promise.all(servers.map(isConnected))).includes(true)) await burst(SERVERS, key);
}
/** The log of each server from now on. */
function followLogs(): () => string[] {
  const offsets = servers.map(({ output }) => output().length);
  return () => servers.map(({ output }, index) => output().slice(offsets[index]));
}
const countIn = (text: string, part: string) => text.split(part).length - 1;

describe('three servers that share a Redis', () => {
  // These tests are about shared counting, so no server may count by itself in them.
  let before: number[];
  beforeEach(async () => {
    before = await countedLocally();
  });
  afterEach(async () => {
    const after = await countedLocally();
    if (String(after) !== String(before))
      throw new Error(`The servers counted locally: ${before} times before the test, and ${after} after it.`);
  });

  test('never reject a steady client that stays below its rate limit', async () => {
    const [limit, windowSeconds, calls] = [10, 1, 40];
    const { key } = await change('POST', '/api/v1/api-keys', { name: 'steady', rateLimit: { limit, windowSeconds } });
    const pace = (windowSeconds * 1_000) / limit;
    for (let count = 0; count < calls; count++) {
      expect((await me(key)).status).toBe(200);
      await setTimeout(pace);
    }
  });

  test('accept exactly the limit of concurrent requests to all of them', async () => {
    const { key } = await createKey(50);
    const responses = await burst(400, key);
    expect(statusesOf(responses)).toEqual([200, 429]);
    expect(accepted(responses)).toHaveLength(50);
  });

  test('return the same rate-limit headers on each server', async () => {
    const { key } = await createKey(60);
    const responses = accepted(await burst(60, key));
    const values = (name: string) => responses.map(({ headers }) => Number(headers.get(name))).toSorted((one, other) => one - other);
    expect(values('x-ratelimit-remaining')).toEqual(Array.from({ length: 60 }, (_, index) => index));
    expect(new Set(values('x-ratelimit-limit'))).toEqual(new Set([60]));
    const resets = values('x-ratelimit-reset');
    expect(resets.at(-1)).toBeLessThanOrEqual(HOUR);
    expect(resets[0]).toBeGreaterThan(HOUR - 60);
  });

  test('return a Retry-After after which the next request is accepted', async () => {
    const { id } = await createKey(1);
    await change('PATCH', `/api/v1/api-keys/${id}`, { rateLimit: { limit: 1, windowSeconds: 2 } });
    const { key } = await change('POST', `/api/v1/api-keys/${id}/rotate`, {});
    let limited: Response | undefined;
    while (limited?.status !== 429) limited = await me(key);
    await setTimeout(Number(limited.headers.get('retry-after')) * 1_000);
    expect((await me(key)).status).toBe(200);
  });

  test('keep the window of a key across its rotation', async () => {
    const { id, key } = await createKey(10);
    await burst(6, key);
    const rotated = await change('POST', `/api/v1/api-keys/${id}/rotate`, { gracePeriodSeconds: 60 });
    expect(accepted(await burst(30, rotated.key))).toHaveLength(4);
    expect(accepted(await burst(3, key))).toHaveLength(0);
  });

  test('apply a changed limit from the next request on', async () => {
    const { id, key } = await createKey(10);
    await burst(10, key);
    await change('PATCH', `/api/v1/api-keys/${id}`, { rateLimit: { limit: 15, windowSeconds: HOUR } });
    expect(accepted(await burst(30, key))).toHaveLength(5);
  });

  test('count the failed attempts of an address together', async () => {
    const from = { headers: { 'X-Forwarded-For': '203.0.113.7' } };
    const responses = await Promise.all(Array.from({ length: 60 }, (_, guess) => send('/api/v1/me', `guess ${guess}`, from)));
    const rejected = responses.filter(({ status }) => status === 401);
    expect(statusesOf(responses)).toEqual([401, 429]);
    expect(rejected).toHaveLength(30);
  });
});

describe('a Redis that is killed under load', () => {
  test('fails no request, leaves each server its share of a limit, and counts again as soon as it is back', async () => {
    const steady = await createKey(900_000);
    const calls = hammer(async () => {
      const startedAt = performance.now();
      const { status } = await me(steady.key);
      return { status, took: performance.now() - startedAt };
    });
    calls.mark();
    for (let count = 0; count < 3; count++) await me(steady.key);
    const logs = followLogs();
    await redis.kill();
    await waitUntilDisconnected();

    const { key } = await createKey(30);
    const local = await burst(150, key);
    expect(statusesOf(local)).toEqual([200, 429]);
    expect(accepted(local)).toHaveLength(30);
    expect(new Set(local.map(({ headers }) => headers.get('x-ratelimit-limit')))).toEqual(new Set(['10']));

    await redis.start();
    await waitUntilConnected(servers);
    const { key: sharedKey } = await createKey(30);
    expect(accepted(await burst(150, sharedKey))).toHaveLength(30);
    expect((await me(sharedKey)).headers.get('x-ratelimit-limit')).toBe('30');

    const outcomes = await calls.outcomes(300);
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set([200]));
    expect(Math.max(...outcomes.map(({ took }) => took))).toBeLessThan(5_000);
    for (const text of logs()) {
      expect(countIn(text, 'Redis does not answer')).toBe(1);
      expect(countIn(text, 'the servers count together again')).toBe(1);
    }
    for (const { output } of servers) expect(output()).not.toContain(REDIS_PASSWORD);
  });
});

describe('a Redis that stops responding', () => {
  test('delays no request after the server has detected it', async () => {
    const { key } = await createKey(900_000);
    await burst(SERVERS, key);
    const logs = followLogs();
    redis.freeze();
    await waitUntilDisconnected();
    const startedAt = performance.now();
    for (let count = 0; count < 60; count++) expect((await me(key)).status).toBe(200);
    // Each request would otherwise wait for the timeout of Redis, three seconds here.
    expect(performance.now() - startedAt).toBeLessThan(60 * 1_000);
    for (const text of logs()) expect(countIn(text, 'Redis does not answer')).toBe(1);
    await redis.start();
    await waitUntilConnected(servers);
  });

  test('delays the request that detects it by about a quarter of a second', async () => {
    const server = await startServer();
    const { key } = await createKey(900_000);
    const call = async () => (await fetch(`${server.url}/api/v1/me`, { headers: { Authorization: `Bearer ${key}` } })).status;
    const detect = async () => {
      redis.freeze();
      const startedAt = performance.now();
      expect(await call()).toBe(200);
      const took = performance.now() - startedAt;
      expect(await isConnected(server)).toBe(false);
      await redis.start();
      await waitUntilConnected([server]);
      return took;
    };
    // Other load on the machine can delay one try, so the shortest of three counts.
    const took = [await detect(), await detect(), await detect()];
    expect(Math.min(...took)).toBeLessThan(750);
    await server.end('SIGTERM');
  });
});

describe('a server with limits in Redis', () => {
  test('starts and serves while Redis is unavailable, and shares limits with the others when it is back', async () => {
    await redis.kill();
    const late = await startServer(LONG_TIMEOUT);
    const { key } = await createKey(30);
    const call = async () => fetch(`${late.url}/api/v1/me`, { headers: { Authorization: `Bearer ${key}` } });
    expect((await call()).headers.get('x-ratelimit-limit')).toBe('10');
    await redis.start();
    await waitUntilConnected([late, ...servers]);
    await burst(6, key);
    expect((await call()).headers.get('x-ratelimit-remaining')).toBe('23');
    expect(await late.end('SIGTERM')).toMatchObject({ code: 0 });
  });

  test('stops in order while Redis is unavailable', async () => {
    const leaving = await startServer();
    await redis.kill();
    expect(await leaving.end('SIGTERM')).toMatchObject({ code: 0 });
  });

  test('warns at its start that limits count per server if it has Postgres without Redis', async () => {
    const withoutRedis = await startProcess({ DATABASE_URL: databaseUrl, KEYRAIL_SECRET: SERVER_SECRET });
    expect(withoutRedis.output()).toContain('REDIS_URL is not set');
    await withoutRedis.end('SIGTERM');
  });

  test('warns at its start that it assumes to be the only server if SERVERS_SHARING_REDIS is not set', async () => {
    const environment = { DATABASE_URL: databaseUrl, KEYRAIL_SECRET: SERVER_SECRET, REDIS_URL: redis.url };
    const withoutCount = await startProcess(environment);
    expect(withoutCount.output()).toContain('SERVERS_SHARING_REDIS is not set');
    const withCount = await startProcess({ ...environment, SERVERS_SHARING_REDIS: '1' });
    expect(withCount.output()).not.toContain('SERVERS_SHARING_REDIS is not set');
    await Promise.all([withoutCount, withCount].map((server) => server.end('SIGTERM')));
  });
});
