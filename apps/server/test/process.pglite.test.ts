import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { cleanUp, launch, readDemo, runToEnd, startProcess } from './harness/server-process.ts';
import { createDataFolder } from './harness/test-database.ts';
import { unlessCutOff } from './harness/unless-cut-off.ts';

afterEach(cleanUp);

const ask = (url: string, token: string | undefined, path = '/api/v1/me') =>
  fetch(url + path, { headers: { Authorization: `Bearer ${token}` } });

describe('a second process on the same data', () => {
  test('is refused with a plain message, and the first goes on', async () => {
    const folder = createDataFolder();
    const first = await startProcess({ DATA_DIR: folder });
    const second = await runToEnd([], { DATA_DIR: folder, PORT: '0' });
    expect(second.code).toBe(1);
    expect(second.output).toContain(`in use by another Keyrail server (process ${first.child.pid})`);
    expect(second.output).not.toMatch(/\n\s+at /);
    expect((await ask(first.url, readDemo(folder)['KEYRAIL_TOKEN'])).status).toBe(200);
  });

  test('on the same port is told to choose another', async () => {
    const first = await startProcess({ DATA_DIR: createDataFolder() });
    const second = await runToEnd([], { DATA_DIR: createDataFolder(), PORT: new URL(first.url).port });
    expect(second.code).toBe(1);
    expect(second.output).toContain('Set PORT');
    expect(second.output).not.toMatch(/\n\s+at /);
  });
});

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test('that comes before the server is ready lets it start, and ends it well', async () => {
    const folder = createDataFolder();
    const launched = launch([], { PORT: '0', DATA_DIR: folder });
    await expect.poll(() => existsSync(join(folder, 'database.lock')), { interval: 1 }).toBe(true);
    launched.child.kill(signal);
    expect(await launched.ended).toMatchObject({ code: 0, output: expect.stringContaining('Stopped.') });
    expect(existsSync(join(folder, 'database.lock'))).toBe(false);
  });

  test('lets the request under way finish, closes the database, and ends with 0', async () => {
    const folder = createDataFolder();
    const server = await startProcess({ DATA_DIR: folder });
    const { KEYRAIL_TOKEN: token } = readDemo(folder);
    const slow = slowRequest(server.url, token ?? '');
    await slow.isUnderWay;
    const ended = server.end(signal);
    await expect.poll(() => server.output()).toContain('Stopping');
    slow.finish();
    expect(await slow.status).toBe(201);
    expect(await ended).toMatchObject({ code: 0, signal: null });
    expect(readdirSync(folder)).not.toContain('database.lock');
    const again = await startProcess({ DATA_DIR: folder });
    const list = (await (await ask(again.url, token, '/api/v1/tickets')).json()) as { data: { subject: string }[] };
    expect(list.data[0]?.subject).toBe('under way');
  });
});

describe('a signal sent twice', () => {
  test('ends the process at once', async () => {
    const folder = createDataFolder();
    const server = await startProcess({ DATA_DIR: folder });
    const slow = slowRequest(server.url, readDemo(folder)['KEYRAIL_TOKEN'] ?? '');
    slow.status.catch(() => undefined);
    await slow.isUnderWay;
    server.child.kill('SIGINT');
    await expect.poll(() => server.output()).toContain('Stopping');
    // Sooner, it would count as the same one.
    await sleep(700);
    expect(await server.end('SIGINT')).toMatchObject({ code: 130 });
  });
});

describe('kill -9', () => {
  test('loses nothing that was answered, at any moment', async () => {
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
      const page = await ask(server.url, token, `/api/v1/tickets?limit=100${cursor ? `&cursor=${cursor}` : ''}`);
      const { data, nextCursor } = (await page.json()) as { data: { id: string }[]; nextCursor: string | null };
      for (const { id } of data) stored.add(id);
      cursor = nextCursor;
    } while (cursor);
    expect(answered.size).toBeGreaterThan(20);
    expect([...answered].filter((id) => !stored.has(id))).toEqual([]);
  });
});

describe('a setting that can’t be used', () => {
  test('is named, with what is allowed', async () => {
    const { code, output } = await runToEnd([], { PORT: 'eighty' });
    expect(code).toBe(1);
    expect(output).toBe('PORT must be a whole number from 0 to 65535.\n');
  });

  test('such as an unknown command shows the help', async () => {
    const { code, output } = await runToEnd(['servee'], {});
    expect(code).toBe(2);
    expect(output).toContain('Unknown command "servee"');
    expect(output).toContain('Usage');
  });
});

/** A request that is under way, once the server says that it may go on, for as long as the test wants. */
function slowRequest(url: string, token: string) {
  const body = JSON.stringify({ subject: 'under way' });
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
  const isUnderWay = new Promise<void>((resolve) => void outgoing.once('continue', () => resolve()));
  outgoing.flushHeaders();
  return { status, isUnderWay, finish: () => outgoing.end(body) };
}
