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
/** Three seconds: a machine that is slow is not a Redis that is away. */
const PATIENT: TestOverrides = { redisTimeoutTicks: 60 };

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
  servers = await Promise.all(Array.from({ length: SERVERS }, () => startServer(PATIENT)));
});
beforeEach((context) => context.skip(isWithoutRedis, 'KEYRAIL_TEST_WITHOUT names redis-server'));
afterEach(async () => {
  await redis?.start();
  await allTogether(servers);
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

let turn = 0;
/** Sends to the servers in turns, as a load balancer does. */
const send = (path: string, secret: string, init: RequestInit = {}) =>
  fetch((servers[turn++ % SERVERS]?.url ?? '') + path, {
    ...init,
    headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json', ...init.headers },
  });
const me = (secret: string) => send('/api/v1/me', secret);
const burst = (count: number, secret: string) => Promise.all(Array.from({ length: count }, () => me(secret)));
const change = async (method: string, path: string, json: object) =>
  ((await (await send(path, token, { method, body: JSON.stringify(json) })).json()) as { data: { id: string; key: string } }).data;
const createKey = (limit: number) => change('POST', '/api/v1/api-keys', { name: 'limited', rateLimit: { limit, windowSeconds: HOUR } });
const passing = (answers: readonly Response[]) => answers.filter(({ status }) => status === 200);
const statusesOf = (answers: readonly Response[]) => [...new Set(answers.map(({ status }) => status))].toSorted();

const measure = async ({ url }: ServerProcess, name: string): Promise<number> => {
  const metrics = await (await fetch(`${url}/metrics`, { headers: { Authorization: `Bearer ${METRICS_TOKEN}` } })).text();
  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(metrics)?.[1]);
};
const isTogether = async (server: ServerProcess): Promise<boolean> => (await measure(server, 'keyrail_redis_up')) === 1;
const countedAlone = () => Promise.all(servers.map((server) => measure(server, 'keyrail_limits_counted_alone')));
async function allTogether(all: readonly ServerProcess[]): Promise<void> {
  for (const server of all) while (!(await isTogether(server))) await setTimeout(50);
}
async function noneTogether(): Promise<void> {
  const { key } = await createKey(1_000_000);
  while ((await Promise.all(servers.map(isTogether))).includes(true)) await burst(SERVERS, key);
}
/** What each server says from now on. */
function listenToAll(): () => string[] {
  const said = servers.map(({ output }) => output().length);
  return () => servers.map(({ output }, index) => output().slice(said[index]));
}
const timesIn = (text: string, part: string) => text.split(part).length - 1;

describe('three servers that share a Redis', () => {
  // What one counts by itself is no matter of how they count together.
  let before: number[];
  beforeEach(async () => {
    before = await countedAlone();
  });
  afterEach(async () => {
    const after = await countedAlone();
    if (String(after) !== String(before)) throw new Error(`The servers counted alone: ${before} times before, and ${after} after.`);
  });

  test('never refuse a steady client that keeps below its rate', async () => {
    const [limit, windowSeconds, requests] = [10, 1, 40];
    const { key } = await change('POST', '/api/v1/api-keys', { name: 'steady', rateLimit: { limit, windowSeconds } });
    const pace = (windowSeconds * 1_000) / limit;
    for (let count = 0; count < requests; count++) {
      expect((await me(key)).status).toBe(200);
      await setTimeout(pace);
    }
  });

  test('let exactly as many requests pass as the limit says, of however many are sent to all of them at once', async () => {
    const { key } = await createKey(50);
    const answers = await burst(400, key);
    expect(statusesOf(answers)).toEqual([200, 429]);
    expect(passing(answers)).toHaveLength(50);
  });

  test('tell the same of a limit, whichever is asked', async () => {
    const { key } = await createKey(60);
    const answers = passing(await burst(60, key));
    const told = (name: string) => answers.map(({ headers }) => Number(headers.get(name))).toSorted((one, other) => one - other);
    expect(told('x-ratelimit-remaining')).toEqual(Array.from({ length: 60 }, (_, index) => index));
    expect(new Set(told('x-ratelimit-limit'))).toEqual(new Set([60]));
    const resets = told('x-ratelimit-reset');
    expect(resets.at(-1)).toBeLessThanOrEqual(HOUR);
    expect(resets[0]).toBeGreaterThan(HOUR - 60);
  });

  test('say when to come back, and not too early', async () => {
    const { id } = await createKey(1);
    await change('PATCH', `/api/v1/api-keys/${id}`, { rateLimit: { limit: 1, windowSeconds: 2 } });
    const { key } = await change('POST', `/api/v1/api-keys/${id}/rotate`, {});
    let refused: Response | undefined;
    while (refused?.status !== 429) refused = await me(key);
    await setTimeout(Number(refused.headers.get('retry-after')) * 1_000);
    expect((await me(key)).status).toBe(200);
  });

  test('begin no new window with a rotation', async () => {
    const { id, key } = await createKey(10);
    await burst(6, key);
    const rotated = await change('POST', `/api/v1/api-keys/${id}/rotate`, { gracePeriodSeconds: 60 });
    expect(passing(await burst(30, rotated.key))).toHaveLength(4);
    expect(passing(await burst(3, key))).toHaveLength(0);
  });

  test('hold a changed limit from the next request on', async () => {
    const { id, key } = await createKey(10);
    await burst(10, key);
    await change('PATCH', `/api/v1/api-keys/${id}`, { rateLimit: { limit: 15, windowSeconds: HOUR } });
    expect(passing(await burst(30, key))).toHaveLength(5);
  });

  test('count the failed attempts of an address together', async () => {
    const from = { headers: { 'X-Forwarded-For': '203.0.113.7' } };
    const answers = await Promise.all(Array.from({ length: 60 }, (_, guess) => send('/api/v1/me', `guess ${guess}`, from)));
    const refused = answers.filter(({ status }) => status === 401);
    expect(statusesOf(answers)).toEqual([401, 429]);
    expect(refused).toHaveLength(30);
  });
});

describe('a Redis that is killed while requests come in', () => {
  test('fails none of them, leaves each server its share of a limit, and counts again as soon as it is there again', async () => {
    const steady = await createKey(900_000);
    const calls = hammer(async () => {
      const startedAt = performance.now();
      const { status } = await me(steady.key);
      return { status, took: performance.now() - startedAt };
    });
    calls.mark();
    for (let count = 0; count < 3; count++) await me(steady.key);
    const said = listenToAll();
    await redis.kill();
    await noneTogether();

    const { key } = await createKey(30);
    const alone = await burst(150, key);
    expect(statusesOf(alone)).toEqual([200, 429]);
    expect(passing(alone)).toHaveLength(30);
    expect(new Set(alone.map(({ headers }) => headers.get('x-ratelimit-limit')))).toEqual(new Set(['10']));

    await redis.start();
    await allTogether(servers);
    const again = await createKey(30);
    expect(passing(await burst(150, again.key))).toHaveLength(30);
    expect((await me(again.key)).headers.get('x-ratelimit-limit')).toBe('30');

    const outcomes = await calls.outcomes(300);
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set([200]));
    expect(Math.max(...outcomes.map(({ took }) => took))).toBeLessThan(5_000);
    for (const text of said()) {
      expect(timesIn(text, 'Redis does not answer')).toBe(1);
      expect(timesIn(text, 'the servers count together again')).toBe(1);
    }
    for (const { output } of servers) expect(output()).not.toContain(REDIS_PASSWORD);
  });
});

describe('a Redis that answers nothing any more', () => {
  test('holds up no request but those that found it out', async () => {
    const { key } = await createKey(900_000);
    await burst(SERVERS, key);
    const said = listenToAll();
    redis.freeze();
    await noneTogether();
    const startedAt = performance.now();
    for (let count = 0; count < 60; count++) expect((await me(key)).status).toBe(200);
    // Each would have waited for as long as a request waits for Redis, which is three seconds here.
    expect(performance.now() - startedAt).toBeLessThan(60 * 1_000);
    for (const text of said()) expect(timesIn(text, 'Redis does not answer')).toBe(1);
    await redis.start();
    await allTogether(servers);
  });

  test('holds up the one that found it out for about a quarter of a second', async () => {
    const server = await startServer();
    const { key } = await createKey(900_000);
    const ask = async () => (await fetch(`${server.url}/api/v1/me`, { headers: { Authorization: `Bearer ${key}` } })).status;
    const findOut = async () => {
      redis.freeze();
      const startedAt = performance.now();
      expect(await ask()).toBe(200);
      const took = performance.now() - startedAt;
      expect(await isTogether(server)).toBe(false);
      await redis.start();
      await allTogether([server]);
      return took;
    };
    // Whatever else the machine is busy with holds up a try, and not the promise.
    const took = [await findOut(), await findOut(), await findOut()];
    expect(Math.min(...took)).toBeLessThan(750);
    await server.end('SIGTERM');
  });
});

describe('a server', () => {
  test('starts and serves while Redis is away, and counts with the others once it is there', async () => {
    await redis.kill();
    const late = await startServer(PATIENT);
    const { key } = await createKey(30);
    const ask = async () => fetch(`${late.url}/api/v1/me`, { headers: { Authorization: `Bearer ${key}` } });
    expect((await ask()).headers.get('x-ratelimit-limit')).toBe('10');
    await redis.start();
    await allTogether([late, ...servers]);
    await burst(6, key);
    expect((await ask()).headers.get('x-ratelimit-remaining')).toBe('23');
    expect(await late.end('SIGTERM')).toMatchObject({ code: 0 });
  });

  test('shuts down in order while Redis is away', async () => {
    const leaving = await startServer();
    await redis.kill();
    expect(await leaving.end('SIGTERM')).toMatchObject({ code: 0 });
  });

  test('says at its start that limits count in it alone, where there is no Redis beside Postgres', async () => {
    const lonely = await startProcess({ DATABASE_URL: databaseUrl, KEYRAIL_SECRET: SERVER_SECRET });
    expect(lonely.output()).toContain('REDIS_URL is not set');
    await lonely.end('SIGTERM');
  });

  test('says at its start that it takes itself for the only one, where nobody said how many share the Redis', async () => {
    const environment = { DATABASE_URL: databaseUrl, KEYRAIL_SECRET: SERVER_SECRET, REDIS_URL: redis.url };
    const untold = await startProcess(environment);
    expect(untold.output()).toContain('SERVERS_SHARING_REDIS is not set');
    const told = await startProcess({ ...environment, SERVERS_SHARING_REDIS: '1' });
    expect(told.output()).not.toContain('SERVERS_SHARING_REDIS is not set');
    await Promise.all([untold, told].map((server) => server.end('SIGTERM')));
  });
});
