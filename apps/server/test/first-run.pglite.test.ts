import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { cleanUp, killAll, launch, readDemo, runToEnd, startProcess, temporaryFolder } from './harness/server-process.ts';

afterEach(cleanUp);

const ask = (url: string, token: string | undefined, path = '/api/v1/me') =>
  fetch(url + path, { headers: { Authorization: `Bearer ${token}` } });

describe('the first start, with nothing configured', () => {
  test('makes a demo organization and shows a curl that works when pasted', async () => {
    const folder = temporaryFolder();
    const server = await startProcess({ DATA_DIR: join(folder, 'data') });
    const commands = server
      .output()
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^(set -a|curl)/.test(line));
    expect(commands).toHaveLength(2);
    const output = execFileSync('bash', ['-c', commands.join('\n').replace('curl ', 'curl -sf ')], { encoding: 'utf8' });
    const { data } = JSON.parse(output);
    expect(data.map((ticket: { status: string }) => ticket.status)).toEqual(['open', 'open']);
  });

  test('writes demo.env for its owner alone, and prints no secret', async () => {
    const folder = temporaryFolder();
    const server = await startProcess({ DATA_DIR: folder });
    const demo = readDemo(folder);
    expect(Object.keys(demo).toSorted()).toEqual([
      'KEYRAIL_CLIENT_ID',
      'KEYRAIL_CLIENT_KEY',
      'KEYRAIL_CLIENT_SECRET',
      'KEYRAIL_ORGANIZATION_ID',
      'KEYRAIL_TOKEN',
      'KEYRAIL_URL',
    ]);
    expect(demo['KEYRAIL_URL']).toBe(server.url);
    expect(statSync(join(folder, 'demo.env')).mode & 0o777).toBe(0o600);
    expect(server.output()).not.toContain(demo['KEYRAIL_TOKEN']);
    expect(readdirSync(folder).toSorted()).toEqual(['database', 'database.lock', 'demo.env', 'identity-provider.json', 'secret']);
  });

  test('gives the demo key every permission of an owner', async () => {
    const folder = temporaryFolder();
    const server = await startProcess({ DATA_DIR: folder });
    const demo = readDemo(folder);
    const answer = await ask(server.url, demo['KEYRAIL_TOKEN']);
    const { data } = (await answer.json()) as { data: { principal: { organization: { id: string }; permissions: string[] } } };
    expect(data.principal.organization.id).toBe(demo['KEYRAIL_ORGANIZATION_ID']);
    expect(data.principal.permissions).toContain('api_keys:write');
  });
});

describe('a later start', () => {
  test('keeps the token, follows the port, and is ready in under 3 seconds', async () => {
    const folder = temporaryFolder();
    const first = await startProcess({ DATA_DIR: folder });
    const { KEYRAIL_TOKEN: token } = readDemo(folder);
    await first.end('SIGTERM');
    const second = await startProcess({ DATA_DIR: folder });
    expect(readDemo(folder)).toMatchObject({ KEYRAIL_TOKEN: token, KEYRAIL_URL: second.url });
    expect((await ask(second.url, token)).status).toBe(200);
    expect(second.readyAfter).toBeLessThan(3_000);
  });

  test.each([
    ['was lost', (file: string) => rmSync(file)],
    ['is cut short', (file: string) => writeFileSync(file, 'KEYRAIL_TOKEN=sk_live_a1b2')],
  ])('makes a new key for the same organization where demo.env %s', async (_case, damage) => {
    const folder = temporaryFolder();
    const first = await startProcess({ DATA_DIR: folder });
    const before = readDemo(folder);
    await first.end('SIGTERM');
    damage(join(folder, 'demo.env'));
    const second = await startProcess({ DATA_DIR: folder });
    const after = readDemo(folder);
    expect(after['KEYRAIL_ORGANIZATION_ID']).toBe(before['KEYRAIL_ORGANIZATION_ID']);
    expect((await ask(second.url, after['KEYRAIL_TOKEN'])).status).toBe(200);
  });
});

describe('the identity provider for development', () => {
  const permissionsOf = async (url: string, token: string) => {
    const { data } = (await (await ask(url, token)).json()) as { data: { principal: { type: string; permissions: string[] } } };
    expect(data.principal.type).toBe('user');
    return data.principal.permissions;
  };
  const sign = async (user: string, folder: string) => {
    const { code, output } = await runToEnd(['dev-token', '--user', user], { DATA_DIR: folder });
    expect([code, output.trim()]).toEqual([0, expect.stringMatching(/^eyJ[\w.-]+$/)]);
    return output.trim();
  };

  test('gives the command line a JWT of either demo user, which lives on after a restart', async () => {
    const folder = temporaryFolder();
    const first = await startProcess({ DATA_DIR: folder });
    expect(first.output()).toContain('an identity provider for development, without passwords');
    const [owner, viewer] = await Promise.all([sign('owner', folder), sign('viewer', folder)]);
    expect(await permissionsOf(first.url, owner)).toContain('organization:write');
    expect(await permissionsOf(first.url, viewer)).not.toContain('tickets:write');
    expect(await first.end('SIGTERM')).toMatchObject({ code: 0 });
    const second = await startProcess({ DATA_DIR: folder });
    expect(await permissionsOf(second.url, owner)).toContain('organization:write');
    expect(statSync(join(folder, 'identity-provider.json')).mode & 0o777).toBe(0o600);
  });

  test('is not there where a provider is configured', async () => {
    const folder = temporaryFolder();
    const server = await startProcess({ DATA_DIR: folder, OIDC_ISSUER: 'https://id.example.com', OIDC_AUDIENCE: 'keyrail' });
    expect(server.output()).not.toContain('for development');
    expect(readdirSync(folder)).not.toContain('identity-provider.json');
  });

  test('on a port that is taken is told to choose another', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const { port } = holder.address() as AddressInfo;
    const { code, output } = await runToEnd([], { DATA_DIR: temporaryFolder(), PORT: '0', OIDC_PORT: String(port) });
    holder.close();
    expect([code, output]).toEqual([1, expect.stringContaining('Set OIDC_PORT')]);
    expect(output).not.toMatch(/\n\s+at /);
  });

  test.each<[string, Record<string, string>, string]>([
    ['admin', {}, '--user is owner or viewer'],
    ['owner', { DATA_DIR: '/nonexistent' }, 'Start it first'],
    ['owner', { DATABASE_URL: 'postgres://localhost/keyrail', KEYRAIL_SECRET: 'x'.repeat(32) }, 'beside the embedded database'],
    ['owner', { OIDC_ISSUER: 'https://id.example.com', OIDC_AUDIENCE: 'keyrail' }, 'Sign in at your own provider'],
  ])('has no JWT for %s with %o, and says why', async (user, environment, reason) => {
    const { code, output } = await runToEnd(['dev-token', '--user', user], environment);
    expect([code, output]).toEqual([2, expect.stringContaining(reason)]);
    expect(output).not.toMatch(/\n\s+at /);
  });
});

describe('a second process on the same data', () => {
  test('is refused with a plain message, and the first goes on', async () => {
    const folder = temporaryFolder();
    const first = await startProcess({ DATA_DIR: folder });
    const second = await runToEnd([], { DATA_DIR: folder, PORT: '0' });
    expect(second.code).toBe(1);
    expect(second.output).toContain(`in use by another Keyrail server (process ${first.child.pid})`);
    expect(second.output).not.toMatch(/\n\s+at /);
    expect((await ask(first.url, readDemo(folder)['KEYRAIL_TOKEN'])).status).toBe(200);
  });

  test('on the same port is told to choose another', async () => {
    const first = await startProcess({ DATA_DIR: temporaryFolder() });
    const second = await runToEnd([], { DATA_DIR: temporaryFolder(), PORT: new URL(first.url).port });
    expect(second.code).toBe(1);
    expect(second.output).toContain('Set PORT');
    expect(second.output).not.toMatch(/\n\s+at /);
  });
});

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test('that comes before the server is ready lets it start, and ends it well', async () => {
    const folder = temporaryFolder();
    const launched = launch([], { PORT: '0', DATA_DIR: folder });
    await expect.poll(() => existsSync(join(folder, 'database.lock')), { interval: 1, timeout: 10_000 }).toBe(true);
    launched.child.kill(signal);
    expect(await launched.ended).toMatchObject({ code: 0, output: expect.stringContaining('Stopped.') });
    expect(existsSync(join(folder, 'database.lock'))).toBe(false);
  });

  test('lets the request under way finish, closes the database, and ends with 0', async () => {
    const folder = temporaryFolder();
    const server = await startProcess({ DATA_DIR: folder });
    const { KEYRAIL_TOKEN: token } = readDemo(folder);
    const slow = slowRequest(server.url, token ?? '');
    await slow.headersSent;
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
    const folder = temporaryFolder();
    const server = await startProcess({ DATA_DIR: folder });
    const slow = slowRequest(server.url, readDemo(folder)['KEYRAIL_TOKEN'] ?? '');
    slow.status.catch(() => undefined);
    await slow.headersSent;
    server.child.kill('SIGINT');
    await expect.poll(() => server.output()).toContain('Stopping');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await server.end('SIGINT')).toMatchObject({ code: 130 });
  });
});

describe('kill -9', () => {
  test('loses nothing that was answered, at any moment', async () => {
    const folder = temporaryFolder();
    let token: string | undefined;
    const answered = new Set<string>();
    for (let round = 0; round < 3; round++) {
      const server = await startProcess({ DATA_DIR: folder });
      token ??= readDemo(folder)['KEYRAIL_TOKEN'];
      const writers = Array.from({ length: 4 }, async () => {
        for (;;) {
          const response = await fetch(`${server.url}/api/v1/tickets`, {
            method: 'POST',
            headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
            body: JSON.stringify({ subject: 'kept' }),
          });
          const { data } = (await response.json()) as { data: { id: string } };
          answered.add(data.id);
        }
      });
      const stopped = Promise.allSettled(writers);
      await new Promise((resolve) => setTimeout(resolve, 300 + round * 137));
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
  }, 60_000);

  test('during the very first start leaves something that the next start makes whole', async () => {
    for (const after of [300, 800, 1_300]) {
      const folder = temporaryFolder();
      const starting = startProcess({ DATA_DIR: folder }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, after));
      await killAll();
      await starting;
      const server = await startProcess({ DATA_DIR: folder });
      expect((await ask(server.url, readDemo(folder)['KEYRAIL_TOKEN'])).status).toBe(200);
      await server.end('SIGTERM');
    }
  }, 60_000);
});

describe('a setting that can’t be used', () => {
  test('is named, with what is allowed', async () => {
    const { code, output } = await runToEnd([], { PORT: 'eighty', DATA_DIR: temporaryFolder() });
    expect(code).toBe(1);
    expect(output).toBe('PORT is a whole number from 0 to 65535.\n');
  });

  test('such as an unknown command shows the help', async () => {
    const { code, output } = await runToEnd(['servee'], {});
    expect(code).toBe(2);
    expect(output).toContain('There is no command "servee"');
    expect(output).toContain('Usage');
  });
});

/** A request whose body is sent in two parts, so that it is under way for as long as the test wants. */
function slowRequest(url: string, token: string) {
  const body = JSON.stringify({ subject: 'under way' });
  const outgoing = request(`${url}/api/v1/tickets`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Content-Length': body.length },
  });
  const status = new Promise<number | undefined>((resolve, reject) => {
    outgoing.on('error', reject).on('response', (response) => response.resume().on('end', () => resolve(response.statusCode)));
  });
  const headersSent = new Promise<void>((resolve) => {
    outgoing.write(body.slice(0, 5), () => setTimeout(resolve, 100));
  });
  return { status, headersSent, finish: () => outgoing.end(body.slice(5)) };
}
