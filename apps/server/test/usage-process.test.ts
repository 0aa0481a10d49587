import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, inject, test } from 'vitest';
import { cleanUp, readDemo, runToEnd, type ServerProcess, startProcess } from './harness/server-process.ts';
import { createDataFolder, createPostgresDatabase } from './harness/test-database.ts';
import { SERVER_SECRET } from './harness/test-server.ts';
import { unlessCutOff } from './harness/unless-cut-off.ts';

const GENEROUS = 60_000;
/** The embedded database is slow to start, so it gets one round. */
const ROUNDS = inject('postgresUrl') ? 3 : 1;
/** More than any machine sends in a test: a rejected request is logged but not counted, and the reader of many pages sends many. */
const HIGH_LIMIT = { limit: 1_000_000, windowSeconds: 3_600 };

afterEach(cleanUp);

/** The settings of an empty server, and a function for its first token after its start. */
async function prepare(): Promise<{ environment: Record<string, string>; token: () => string }> {
  if (!inject('postgresUrl')) {
    const folder = createDataFolder();
    return { environment: { DATA_DIR: folder }, token: () => readDemo(folder)['KEYRAIL_TOKEN'] ?? '' };
  }
  const environment = { DATABASE_URL: await createPostgresDatabase(), KEYRAIL_SECRET: SERVER_SECRET };
  const { output } = await runToEnd(['bootstrap', '--organization', 'Acme', '--owner-email', 'ada@acme.example'], environment);
  return { environment, token: () => /^sk_live_\w+$/m.exec(output)?.[0] ?? '' };
}

// biome-ignore lint/suspicious/noExplicitAny: responses of every shape
async function send(server: ServerProcess, path: string, token: string, request: RequestInit = {}): Promise<any> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...request.headers };
  const response = await fetch(server.url + path, { ...request, headers });
  const body = await response.json();
  if (!response.ok) throw new Error(`${path} returned ${response.status}: ${JSON.stringify(body)}`);
  return body;
}

async function createKey(server: ServerProcess, token: string): Promise<{ id: string; key: string }> {
  const body = JSON.stringify({ name: 'k', rateLimit: HIGH_LIMIT });
  return (await send(server, '/api/v1/api-keys', token, { method: 'POST', body })).data;
}

/** Calls with a key, four at a time, until the server is gone or `atMost` requests are sent. Collects the ids of the answered requests. */
async function hammer(server: ServerProcess, key: string, name: string, atMost: number, answered: string[] = []): Promise<string[]> {
  let next = 0;
  const callRepeatedly = async () => {
    while (next < atMost) {
      const requestId = `${name}-${next++}`;
      if (!(await unlessCutOff(send(server, '/api/v1/me', key, { headers: { 'X-Request-Id': requestId } })))) return;
      answered.push(requestId);
    }
  };
  await Promise.all([callRepeatedly(), callRepeatedly(), callRepeatedly(), callRepeatedly()]);
  return answered;
}

/** The ids of all logged requests of a key, and the number of the counted ones. */
async function logged(server: ServerProcess, token: string, id: string): Promise<{ ids: string[]; counted: number }> {
  const ids: string[] = [];
  let cursor = '';
  do {
    const page = await send(server, `/api/v1/requests?limit=100&credentialId=${id}${cursor && `&cursor=${cursor}`}`, token);
    ids.push(...page.data.map(({ requestId }: { requestId: string }) => requestId));
    cursor = page.nextCursor ?? '';
  } while (cursor !== '');
  const usage = await send(server, `/api/v1/api-keys/${id}/usage?limit=100`, token);
  return { ids, counted: usage.data.reduce((sum: number, { accepted }: { accepted: number }) => sum + accepted, 0) };
}

test('a server that is killed with SIGKILL keeps every logged request that was visible before, and counts none twice', async () => {
  const { environment, token } = await prepare();
  let server = await startProcess(environment);
  const { id, key } = await createKey(server, token());
  const reader = (await createKey(server, token())).key;
  for (let round = 1; round <= ROUNDS; round++) {
    const before = await hammer(server, key, `before-${round}`, 300);
    expect(before).toHaveLength(300);
    await expect
      .poll(async () => (await logged(server, reader, id)).ids, { timeout: GENEROUS, interval: 200 })
      .toEqual(expect.arrayContaining(before));
    const seen = (await logged(server, reader, id)).ids;
    const during: string[] = [];
    const hammering = hammer(server, key, `during-${round}`, 100_000, during);
    await expect.poll(() => during.length).toBeGreaterThan(50);
    // By now, some of the requests are written and some are not.
    await sleep(700 + Math.random() * 600);
    await server.end('SIGKILL');
    await hammering;
    server = await startProcess(environment);
    // A statement of the killed server may still finish.
    await expect
      .poll(
        async () => {
          const { ids, counted } = await logged(server, reader, id);
          return counted - ids.length;
        },
        { timeout: GENEROUS },
      )
      .toBe(0);
    const { ids, counted } = await logged(server, reader, id);
    expect(ids).toEqual(expect.arrayContaining(seen));
    expect(new Set(ids).size).toBe(ids.length);
    expect(counted).toBe(ids.length);
    // One request of each of the four callers may be logged but not answered.
    expect(ids.filter((each) => each.startsWith(`during-${round}`)).length).toBeLessThanOrEqual(during.length + 4);
  }
}, 240_000);

test('a server that is stopped with SIGTERM logs every request that it answered', async () => {
  const { environment, token } = await prepare();
  const server = await startProcess(environment);
  const { id, key } = await createKey(server, token());
  const reader = (await createKey(server, token())).key;
  const answered: string[] = [];
  const hammering = hammer(server, key, 'r', 100_000, answered);
  await expect.poll(() => answered.length).toBeGreaterThan(50);
  await sleep(Math.random() * 500);
  const { code } = await server.end('SIGTERM');
  expect(code).toBe(0);
  await hammering;
  const next = await startProcess(environment);
  const { ids, counted } = await logged(next, reader, id);
  expect(ids.toSorted()).toEqual(answered.toSorted());
  expect(counted).toBe(answered.length);
}, 240_000);
