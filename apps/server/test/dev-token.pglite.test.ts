import { readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { cleanUp, runToEnd, startProcess } from './harness/server-process.ts';
import { createDataFolder } from './harness/test-database.ts';

afterEach(cleanUp);

describe('the development identity provider', () => {
  const permissionsOf = async (url: string, token: string) => {
    const { data } = (await (await fetch(`${url}/api/v1/me`, { headers: { Authorization: `Bearer ${token}` } })).json()) as {
      data: { principal: { type: string; permissions: string[] } };
    };
    expect(data.principal.type).toBe('user');
    return data.principal.permissions;
  };
  const sign = async (user: string, folder: string) => {
    const { code, output } = await runToEnd(['dev-token', '--user', user], { DATA_DIR: folder });
    expect([code, output.trim()]).toEqual([0, expect.stringMatching(/^eyJ[\w.-]+$/)]);
    return output.trim();
  };

  test('signs a JWT for either demo user on the command line, which stays valid after a restart', async () => {
    const folder = createDataFolder();
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

  test('does not run if another provider is configured', async () => {
    const folder = createDataFolder();
    const server = await startProcess({ DATA_DIR: folder, OIDC_ISSUER: 'https://id.example.com', OIDC_AUDIENCE: 'keyrail' });
    expect(server.output()).not.toContain('for development');
    expect(readdirSync(folder)).not.toContain('identity-provider.json');
  });

  test('fails with an instruction to set OIDC_PORT if its port is in use', async () => {
    const occupant = createServer();
    await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve));
    const { port } = occupant.address() as AddressInfo;
    const { code, output } = await runToEnd([], { DATA_DIR: createDataFolder(), PORT: '0', OIDC_PORT: String(port) });
    occupant.close();
    expect([code, output]).toEqual([1, expect.stringContaining('Set OIDC_PORT')]);
    expect(output).not.toMatch(/\n\s+at /);
  });

  test.each<[string, Record<string, string>, string]>([
    ['admin', {}, 'Give owner or viewer'],
    ['owner', { DATA_DIR: '/nonexistent' }, 'Start it first'],
    ['owner', { DATABASE_URL: 'postgres://localhost/keyrail', KEYRAIL_SECRET: 'x'.repeat(32) }, 'only with the embedded database'],
    ['owner', { OIDC_ISSUER: 'https://id.example.com', OIDC_AUDIENCE: 'keyrail' }, 'Sign in at your own provider'],
  ])('signs no JWT for %s with %o, and prints the reason', async (user, environment, reason) => {
    const { code, output } = await runToEnd(['dev-token', '--user', user], environment);
    expect([code, output]).toEqual([2, expect.stringContaining(reason)]);
    expect(output).not.toMatch(/\n\s+at /);
  });
});
