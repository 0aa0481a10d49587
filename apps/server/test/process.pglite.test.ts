import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { cleanUp, launch, readDemo, runToEnd, startProcess } from './harness/server-process.ts';
import { createDataFolder } from './harness/test-database.ts';
import { unlessCutOff } from './harness/unless-cut-off.ts';

afterEach(cleanUp);

const get = (url: string, token: string | undefined, path = '/api/v1/me') =>
  fetch(url + path, { headers: { Authorization: `Bearer ${token}` } });

describe('a second server process', () => {
  test('on the same data does not start and prints the reason, and the first keeps running', async () => {
    const folder = createDataFolder();
    const first = await startProcess({ DATA_DIR: folder });
    const second = await runToEnd([], { DATA_DIR: folder, PORT: '0' });
    expect(second.code).toBe(1);
    expect(second.output).toContain(`in use by another Keyrail server (process ${first.child.pid})`);
    expect(second.output).not.toMatch(/\n\s+at /);
    expect((await get(first.url, readDemo(folder)['KEYRAIL_TOKEN'])).status).toBe(200);
  });

  test('on the same port does not start and prints an instruction to set PORT', async () => {
    const first = await startProcess({ DATA_DIR: createDataFolder() });
    const second = await runToEnd([], { DATA_DIR: createDataFolder(), PORT: new URL(first.url).port });
    expect(second.code).toBe(1);
    expect(second.output).toContain('Set PORT');
    expect(second.output).not.toMatch(/\n\s+at /);
  });
});

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test('before the server is ready stops it in order after its start', async () => {
    const folder = createDataFolder();
    const launched = launch([], { PORT: '0', DATA_DIR: folder });
    await expect.poll(() => existsSync(join(folder, 'database.lock')), { interval: 1 }).toBe(true);
    launched.child.kill(signal);
    expect(await launched.ended).toMatchObject({ code: 0, output: expect.stringContaining('Stopped.') });
    expect(existsSync(join(folder, 'database.lock'))).toBe(false);
  });

  test('lets the request in progress finish, closes the database, and exits with 0', async () => {
    const folder = createDataFolder();
    const server = await startProcess({ DATA_DIR: folder });
    const { KEYRAIL_TOKEN: token } = readDemo(folder);
    const slow = slowRequest(server.url, token ?? '');
    await slow.isInProgress;
    const ended = server.end(signal);
    await expect.poll(() => server.output()).toContain('Stopping');
    slow.finish();
    expect(await slow.status).toBe(201);
    expect(await ended).toMatchObject({ code: 0, signal: null });
    expect(readdirSync(folder)).not.toContain('database.lock');
    const next = await startProcess({ DATA_DIR: folder });
    const list = (await (await get(next.url, token, '/api/v1/tickets')).json()) as { data: { subject: string }[] };
    expect(list.data[0]?.subject).toBe('in progress');
  });
});

describe('a second SIGINT', () => {
  test('stops the process at once', async () => {
    const folder = createDataFolder();
    const server = await startProcess({ DATA_DIR: folder });
    const slow = slowRequest(server.url, readDemo(folder)['KEYRAIL_TOKEN'] ?? '');
    slow.status.catch(() => undefined);
    await slow.isInProgress;
    server.child.kill('SIGINT');
    await expect.poll(() => server.output()).toContain('Stopping');
    // A signal that comes sooner would count as the same one.
    await sleep(700);
    expect(await server.end('SIGINT')).toMatchObject({ code: 130 });
  });
});

describe('SIGKILL at a random moment', () => {
  test('loses no write that was answered', async () => {
    const folder = createDataFolder();
    let token: string | undefined;
    const answered = new Set<string>();
    for (let round = 0; round < 3; round++) {
      const server = await startProcess({ DATA_DIR: folder });
      token ??= readDemo(folder)['KEYRAIL_TOKEN'];
      const write = async (): Promise<string> => {
        const response = await fetch(`${server.url}/api/v1/tickets`, {
          method: 'POST',
          headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
          body: JSON.stringify({ subject: 'kept' }),
        });
        const text = await response.text();
        if (response.status !== 201) throw new Error(text);
        return JSON.parse(text).data.id;
      };
      const writers = Array.from({ length: 4 }, async () => {
        for (let id = await unlessCutOff(write()); id; id = await unlessCutOff(write())) answered.add(id);
      });
      const stopped = Promise.all(writers);
      const before = answered.size;
      await expect.poll(() => answered.size, { interval: 5 }).toBeGreaterThan(before + 7);
      await sleep(Math.random() * 150);
      await server.end('SIGKILL');
      await stopped;
    }
    const server = await startProcess({ DATA_DIR: folder });
    const stored = new Set<string>();
    let cursor: string | null = null;
    do {
      const page = await get(server.url, token, `/api/v1/tickets?limit=100${cursor ? `&cursor=${cursor}` : ''}`);
      const { data, nextCursor } = (await page.json()) as { data: { id: string }[]; nextCursor: string | null };
      for (const { id } of data) stored.add(id);
      cursor = nextCursor;
    } while (cursor);
    expect(answered.size).toBeGreaterThan(20);
    expect([...answered].filter((id) => !stored.has(id))).toEqual([]);
  });
});

describe('the command line', () => {
  test('names an invalid setting and its allowed values', async () => {
    const { code, output } = await runToEnd([], { PORT: 'eighty' });
    expect(code).toBe(1);
    expect(output).toBe('PORT must be a whole number from 0 to 65535.\n');
  });

  test('shows the help for an unknown command', async () => {
    const { code, output } = await runToEnd(['servee'], {});
    expect(code).toBe(2);
    expect(output).toContain('Unknown command "servee"');
    expect(output).toContain('Usage');
  });
});

/** A request that stays in progress until the test finishes it: from the server's 100 Continue on. */
function slowRequest(url: string, token: string) {
  const body = JSON.stringify({ subject: 'in progress' });
  const outgoing = request(`${url}/api/v1/tickets`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Content-Length': body.length,
      Expect: '100-continue',
    },
  });
  const status = new Promise<number | undefined>((resolve, reject) => {
    outgoing.on('error', reject).on('response', (response) => response.resume().on('end', () => resolve(response.statusCode)));
  });
  const isInProgress = new Promise<void>((resolve) => void outgoing.once('continue', () => resolve()));
  outgoing.flushHeaders();
  return { status, isInProgress, finish: () => outgoing.end(body) };
}
