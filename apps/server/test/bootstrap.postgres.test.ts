import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cleanUp, runToEnd, startProcess } from './harness/server-process.ts';
import { createPostgresDatabase } from './harness/test-database.ts';
import { SERVER_SECRET } from './harness/test-server.ts';

let databaseUrl: string;
beforeEach(async () => {
  databaseUrl = await createPostgresDatabase();
});
afterEach(cleanUp);

const environment = () => ({ DATABASE_URL: databaseUrl, KEYRAIL_SECRET: SERVER_SECRET });
const BOOTSTRAP = ['bootstrap', '--organization', 'Acme Inc.', '--owner-email', 'ada@acme.example'];

describe('keyrail-server bootstrap', () => {
  test('creates the first organization and a valid key', async () => {
    const { code, output } = await runToEnd(BOOTSTRAP, environment());
    expect(code).toBe(0);
    const token = /^sk_live_[0-9a-f]{48}$/m.exec(output)?.[0];
    const server = await startProcess(environment());
    const response = await fetch(`${server.url}/api/v1/me`, { headers: { Authorization: `Bearer ${token}` } });
    expect(await response.json()).toMatchObject({ data: { principal: { organization: { name: 'Acme Inc.' }, environment: 'live' } } });
  });

  test('fails and creates nothing if there is an organization already', async () => {
    await runToEnd(BOOTSTRAP, environment());
    const { code, output } = await runToEnd(BOOTSTRAP, environment());
    expect(code).toBe(1);
    expect(output).toContain('already has an organization: Acme Inc.');
    expect(output).not.toContain('sk_live_');
  });

  test('creates one organization if two commands run at the same time', async () => {
    const both = await Promise.all([runToEnd(BOOTSTRAP, environment()), runToEnd(BOOTSTRAP, environment())]);
    expect(both.map(({ code }) => code).toSorted()).toEqual([0, 1]);
  });

  test('names the option that is missing', async () => {
    const { code, output } = await runToEnd(['bootstrap', '--organization', 'Acme Inc.'], environment());
    expect(code).toBe(2);
    expect(output).toContain('--owner-email');
  });
});

describe('a server on Postgres', () => {
  test('does not start without KEYRAIL_SECRET, and prints the command to generate one', async () => {
    const { code, output } = await runToEnd([], { DATABASE_URL: databaseUrl });
    expect(code).toBe(1);
    expect(output).toContain('openssl rand -hex 32');
  });

  test('creates no demo data and no development provider', async () => {
    const server = await startProcess(environment());
    expect(server.output()).not.toContain('demo');
    expect(server.output()).not.toContain('for development');
    const { output } = await runToEnd(BOOTSTRAP, environment());
    expect(output).toContain('Created the organization');
  });

  test('rejects a key at once that was revoked on another server of the same database', async () => {
    const { output } = await runToEnd(BOOTSTRAP, environment());
    const token = /^sk_live_\w+$/m.exec(output)?.[0];
    const [one, other] = await Promise.all([startProcess(environment()), startProcess(environment())]);
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    for (let round = 0; round < 20; round++) {
      const created = await fetch(`${one.url}/api/v1/api-keys`, { method: 'POST', headers, body: '{"name":"shared"}' });
      const { data } = (await created.json()) as { data: { id: string; key: string } };
      const use = () => fetch(`${other.url}/api/v1/me`, { headers: { Authorization: `Bearer ${data.key}` } });
      expect((await use()).status).toBe(200);
      await fetch(`${one.url}/api/v1/api-keys/${data.id}`, { method: 'DELETE', headers });
      expect((await use()).status).toBe(401);
    }
  });

  test.each([
    ['can’t be reached', 'postgres://postgres:hunter2@127.0.0.1:1/postgres', "Postgres can't be reached"],
    ['has another password', (url: string) => Object.assign(new URL(url), { password: 'hunter2' }).href, 'rejected the user or password'],
    ['has no such database', (url: string) => url.replace(/[^/]+$/, 'nowhere'), 'no database with the name'],
  ])('that %s fails with that reason, and prints no password', async (_case, url, message) => {
    const { code, output } = await runToEnd([], {
      ...environment(),
      DATABASE_URL: typeof url === 'string' ? url : url(databaseUrl),
      PORT: '0',
    });
    expect(code).toBe(1);
    expect(output).toContain(message);
    expect(output).not.toContain('hunter2');
  });
});
