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

/** What the transaction of a request with an idempotency key speaks of. */
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

/** A server, and what stands between it and the database. */
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

/** Creates an API key that is named as the idempotency key is. */
async function create(url: string, key: string): Promise<Created> {
  const answer = await fetch(`${url}/api/v1/api-keys`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({ name: key }),
  });
  const { headers } = answer;
  return {
    status: answer.status,
    isReplayed: headers.get('idempotency-replayed') === 'true',
    retryAfter: headers.get('retry-after'),
    text: await answer.text(),
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
  test('when all was done but the answer gets that answer from the next one: one effect, and a secret that works', async () => {
    const key = randomUUID();
    const { proxy, server } = await startBehindProxy();
    const { held } = proxy.holdCommit(MARK, 'after');
    const unanswered = create(server.url, key).catch(() => 'no answer');
    await held;
    await expect.poll(() => effects(key), { timeout: 10_000 }).toHaveLength(1);
    await server.end('SIGKILL');
    expect(await unanswered).toBe('no answer');

    const next = await startServer();
    const again = await create(next.url, key);
    expect(again).toMatchObject({ status: 201, isReplayed: true });
    const { data } = JSON.parse(again.text);
    expect(await effects(key)).toEqual([{ id: data.id, action: 'api_key.created' }]);
    expect((await fetch(`${next.url}/api/v1/me`, { headers: { Authorization: `Bearer ${data.key}` } })).status).toBe(200);
    expect((await create(next.url, key)).text).toBe(again.text);
  }, 60_000);

  test('before all was done did nothing, and is done by the next one', async () => {
    const key = randomUUID();
    const { proxy, server } = await startBehindProxy();
    const { held } = proxy.holdCommit(MARK, 'before');
    const unanswered = create(server.url, key).catch(() => 'no answer');
    await held;
    await server.end('SIGKILL');
    expect(await unanswered).toBe('no answer');
    expect(await effects(key)).toEqual([]);

    const next = await startServer();
    expect(await create(next.url, key)).toMatchObject({ status: 201, isReplayed: false });
    expect(await effects(key)).toHaveLength(1);
  }, 60_000);
});

test('a request whose connection to the database breaks when all was done is 503, and gets its answer when it is sent again', async () => {
  const key = randomUUID();
  const { proxy, server } = await startBehindProxy();
  const { held, cut } = proxy.holdCommit(MARK, 'after');
  const first = create(server.url, key);
  await held;
  await expect.poll(() => effects(key), { timeout: 10_000 }).toHaveLength(1);
  cut();
  expect(await first).toMatchObject({ status: 503, isReplayed: false, retryAfter: '1' });
  expect(await create(server.url, key)).toMatchObject({ status: 201, isReplayed: true });
  expect(await effects(key)).toHaveLength(1);
}, 60_000);

describe('twins at two servers of one database', () => {
  test('have one effect: the second waits for the first, and gets its answer', async () => {
    const key = randomUUID();
    const [one, other] = await Promise.all([startBehindProxy(), startBehindProxy()]);
    const { held, release } = one.proxy.holdCommit(MARK, 'before');
    const first = create(one.server.url, key);
    await held;
    const second = create(other.server.url, key);
    await expect.poll(() => other.proxy.count(MARK), { timeout: 10_000, interval: 10 }).toBeGreaterThan(1);
    release();
    expect(await second).toEqual({ ...(await first), isReplayed: true });
    expect(await effects(key)).toHaveLength(1);
  }, 60_000);

  test('get to know that the first is under way where it takes too long, and its answer later', async () => {
    const key = randomUUID();
    const [one, other] = await Promise.all([startBehindProxy(), startServer()]);
    const { held, release } = one.proxy.holdCommit(MARK, 'before');
    const first = create(one.server.url, key);
    await held;
    const early = await create(other.url, key);
    expect(early).toMatchObject({ status: 409, retryAfter: '1' });
    expect(JSON.parse(early.text).code).toBe('IDEMPOTENCY_IN_PROGRESS');
    release();
    expect((await create(other.url, key)).text).toBe((await first).text);
    expect(await effects(key)).toHaveLength(1);
  }, 60_000);

  test('that come in at once, twenty of them, have one effect, and all get its answer, at once or when they come again', async () => {
    const servers = await Promise.all([startServer(), startServer()]);
    for (let round = 0; round < 5; round++) {
      const key = randomUUID();
      const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => create(servers[index % 2]?.url ?? '', key)));
      const done = answers.filter(({ status }) => status === 201);
      expect(new Set(done.map(({ text }) => text)).size).toBe(1);
      expect(done.filter(({ isReplayed }) => !isReplayed)).toHaveLength(1);
      // On a slow machine some may have waited as long as one may.
      for (const impatient of answers.filter((answer) => !done.includes(answer))) {
        expect(impatient).toMatchObject({ status: 409, retryAfter: '1', text: expect.stringContaining('IDEMPOTENCY_IN_PROGRESS') });
        expect(await create(servers[0].url, key)).toEqual({ ...done[0], isReplayed: true });
      }
      expect(await effects(key)).toHaveLength(1);
    }
  }, 60_000);
});
