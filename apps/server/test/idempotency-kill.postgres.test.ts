import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { composeAudit } from '../src/compose-audit.ts';
import type { Database } from '../src/database/database.ts';
import { openPostgres } from '../src/database/postgres.ts';
import { createOrganization } from '../src/organizations/create-organization.ts';
import { systemClock } from '../src/runtime/clock.ts';
import { type CommitProxy, startCommitProxy } from './harness/commit-proxy.ts';
import { cleanUp, startProcess } from './harness/server-process.ts';
import { createPostgresDatabase } from './harness/test-database.ts';
import { SERVER_SECRET } from './harness/test-server.ts';

/** A statement in the transaction of each request with an idempotency key. */
const MARK = 'insert into idempotency_keys';

let databaseUrl: string;
let database: Database;
let token: string;
beforeAll(async () => {
  databaseUrl = await createPostgresDatabase();
  database = openPostgres(databaseUrl);
  ({ token } = await createOrganization(
    {
      database,
      clock: systemClock,
      recordAudit: composeAudit({ clock: systemClock, secret: SERVER_SECRET }),
    },
    { name: 'Acme Inc.', owner: { name: 'Ada', email: 'ada@acme.example' }, keyName: 'First key' },
  ));
});
const proxies: CommitProxy[] = [];
afterEach(async () => {
  await cleanUp();
  for (const proxy of proxies.splice(0)) await proxy.close();
});
afterAll(() => database.close());

const startServer = (url = databaseUrl) => startProcess({ DATABASE_URL: url, KEYRAIL_SECRET: SERVER_SECRET });

/** Starts a server with a proxy between it and the database. */
async function startBehindProxy() {
  const proxy = await startCommitProxy(databaseUrl);
  proxies.push(proxy);
  return { proxy, server: await startServer(proxy.url) };
}

interface Created {
  readonly status: number;
  readonly isReplayed: boolean;
  readonly retryAfter: string | null;
  readonly text: string;
}

/** Creates an API key whose name is the idempotency key. */
async function create(url: string, key: string): Promise<Created> {
  const response = await fetch(`${url}/api/v1/api-keys`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({ name: key }),
  });
  const { headers } = response;
  return {
    status: response.status,
    isReplayed: headers.get('idempotency-replayed') === 'true',
    retryAfter: headers.get('retry-after'),
    text: await response.text(),
  };
}

const effects = (name: string) =>
  database.kysely
    .selectFrom('credentials')
    .innerJoin('audit_events', 'audit_events.target_id', 'credentials.id')
    .select(['credentials.id', 'audit_events.action'])
    .where('name', '=', name)
    .execute();

describe('a request whose server is killed with SIGKILL', () => {
  test('after its commit takes effect once, and a retry on the next server returns the response with a valid secret', async () => {
    const key = randomUUID();
    const { proxy, server } = await startBehindProxy();
    const { paused } = proxy.pauseCommit(MARK, 'after');
    const interrupted = create(server.url, key).catch(() => 'no response');
    await paused;
    await expect.poll(() => effects(key), { timeout: 10_000 }).toHaveLength(1);
    await server.end('SIGKILL');
    expect(await interrupted).toBe('no response');

    const next = await startServer();
    const retried = await create(next.url, key);
    expect(retried).toMatchObject({ status: 201, isReplayed: true });
    const { data } = JSON.parse(retried.text);
    expect(await effects(key)).toEqual([{ id: data.id, action: 'api_key.created' }]);
    expect((await fetch(`${next.url}/api/v1/me`, { headers: { Authorization: `Bearer ${data.key}` } })).status).toBe(200);
    expect((await create(next.url, key)).text).toBe(retried.text);
  }, 60_000);

  test('before its commit has no effect, and a retry on the next server runs it', async () => {
    const key = randomUUID();
    const { proxy, server } = await startBehindProxy();
    const { paused } = proxy.pauseCommit(MARK, 'before');
    const interrupted = create(server.url, key).catch(() => 'no response');
    await paused;
    await server.end('SIGKILL');
    expect(await interrupted).toBe('no response');
    expect(await effects(key)).toEqual([]);

    const next = await startServer();
    expect(await create(next.url, key)).toMatchObject({ status: 201, isReplayed: false });
    expect(await effects(key)).toHaveLength(1);
  }, 60_000);
});

test('a request returns 503 if its database connection breaks after the commit, and a retry returns its response', async () => {
  const key = randomUUID();
  const { proxy, server } = await startBehindProxy();
  const { paused, cut } = proxy.pauseCommit(MARK, 'after');
  const first = create(server.url, key);
  await paused;
  await expect.poll(() => effects(key), { timeout: 10_000 }).toHaveLength(1);
  cut();
  expect(await first).toMatchObject({ status: 503, isReplayed: false, retryAfter: '1' });
  expect(await create(server.url, key)).toMatchObject({ status: 201, isReplayed: true });
  expect(await effects(key)).toHaveLength(1);
}, 60_000);

describe('concurrent requests with the same idempotency key on two servers', () => {
  test('take effect once: the second waits for the first, and returns its response', async () => {
    const key = randomUUID();
    const [one, other] = await Promise.all([startBehindProxy(), startBehindProxy()]);
    const { paused, release } = one.proxy.pauseCommit(MARK, 'before');
    const first = create(one.server.url, key);
    await paused;
    const second = create(other.server.url, key);
    await expect.poll(() => other.proxy.count(MARK), { timeout: 10_000, interval: 10 }).toBeGreaterThan(1);
    release();
    expect(await second).toEqual({ ...(await first), isReplayed: true });
    expect(await effects(key)).toHaveLength(1);
  }, 60_000);

  test('return 409 if the first takes too long, and its response on a later retry', async () => {
    const key = randomUUID();
    const [one, other] = await Promise.all([startBehindProxy(), startServer()]);
    const { paused, release } = one.proxy.pauseCommit(MARK, 'before');
    const first = create(one.server.url, key);
    await paused;
    const early = await create(other.url, key);
    expect(early).toMatchObject({ status: 409, retryAfter: '1' });
    expect(JSON.parse(early.text).code).toBe('IDEMPOTENCY_IN_PROGRESS');
    release();
    expect((await create(other.url, key)).text).toBe((await first).text);
    expect(await effects(key)).toHaveLength(1);
  }, 60_000);

  test('take effect once if there are twenty, and all return its response, at once or on a retry', async () => {
    const servers = await Promise.all([startServer(), startServer()]);
    for (let round = 0; round < 5; round++) {
      const key = randomUUID();
      const responses = await Promise.all(Array.from({ length: 20 }, (_, index) => create(servers[index % 2]?.url ?? '', key)));
      const succeeded = responses.filter(({ status }) => status === 201);
      expect(new Set(succeeded.map(({ text }) => text)).size).toBe(1);
      expect(succeeded.filter(({ isReplayed }) => !isReplayed)).toHaveLength(1);
      // On a slow machine, some may have timed out.
      for (const timedOut of responses.filter((response) => !succeeded.includes(response))) {
        expect(timedOut).toMatchObject({ status: 409, retryAfter: '1', text: expect.stringContaining('IDEMPOTENCY_IN_PROGRESS') });
        expect(await create(servers[0].url, key)).toEqual({ ...succeeded[0], isReplayed: true });
      }
      expect(await effects(key)).toHaveLength(1);
    }
  }, 60_000);
});
