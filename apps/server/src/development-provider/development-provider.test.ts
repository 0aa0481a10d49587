import { statSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeTemporaryFolder } from '../../test/harness/temporary-folder.ts';
import { startTestServer, type TestServer } from '../../test/harness/test-server.ts';
import type { Database } from '../database/database.ts';
import { createLog } from '../runtime/log.ts';
import { obtainToken } from './obtain-token.ts';
import { PortTaken } from './port-taken.ts';
import { CLIENT_ID } from './settings.ts';
import { type DevelopmentProvider, startDevelopmentProvider } from './start.ts';

/** The test server's organization already has this owner. */
const EMAILS = { owner: 'owner@test.example', viewer: 'viewer@test.example' };
const folder = makeTemporaryFolder('keyrail-provider-');
const dataDirectory = folder.path;

let server: TestServer;
let provider: DevelopmentProvider;
let viewerId: string;

const start = (database: Database, port = 0) =>
  startDevelopmentProvider({ database, dataDirectory, port, emails: EMAILS, log: createLog('silent') });

beforeAll(async () => {
  server = await startTestServer({ oidc: async (database) => (provider = await start(database)) });
  viewerId = (await server.send('/api/v1/users', { json: { email: EMAILS.viewer, role: 'viewer' } })).json.data.id;
  await provider.linkUsers(server.organizationId);
});
afterAll(async () => {
  await provider.drain(0);
  await server.close();
  folder.remove();
});

const authorize = (parameters: Record<string, string> = {}) => {
  const url = new URL('/authorize', provider.issuer);
  url.search = new URLSearchParams({
    client_id: CLIENT_ID,
    response_type: 'code',
    redirect_uri: 'http://127.0.0.1:8787/dashboard/signed-in',
    scope: 'openid',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    ...parameters,
  }).toString();
  return fetch(url, { redirect: 'manual' });
};

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

describe('the development provider', () => {
  test('signs in both demo users, and the server accepts its tokens', async () => {
    for (const [user, permission, isAllowed] of [
      ['owner', 'organization:write', true],
      ['viewer', 'tickets:write', false],
    ] as const) {
      const token = await obtainToken(provider.issuer, user);
      const { status, json } = await server.send('/api/v1/me', { token });
      expect(status).toBe(200);
      expect(json.data.principal).toMatchObject({ type: 'user', organization: { id: server.organizationId } });
      expect(json.data.principal.permissions.includes(permission)).toBe(isAllowed);
    }
    const { json } = await server.send(`/api/v1/users/${viewerId}`);
    expect(json.data.status).toBe('active');
  });

  test('keeps its signing key, its address and its accounts after a restart', async () => {
    const token = await obtainToken(provider.issuer, 'viewer');
    const { issuer } = provider;
    await provider.drain(0);
    provider = await start(server.database);
    await provider.linkUsers(server.organizationId);
    expect(provider.issuer).toBe(issuer);
    const other = await startTestServer({ oidc: provider });
    // A second server, which has not cached the keys, verifies the token with the stored signing key.
    expect((await other.send('/api/v1/me', { token })).json.code).toBe('NOT_A_MEMBER');
    await other.close();
    expect((await server.send('/api/v1/me', { token: await obtainToken(issuer, 'viewer') })).json.data.principal.id).toBe(viewerId);
  });

  test('stores its signing key in a file that only the owner can read', () => {
    expect(statSync(join(dataDirectory, 'identity-provider.json')).mode & 0o777).toBe(0o600);
  });

  test('offers its users on a page without scripts and without resources of other servers', async () => {
    const redirected = await authorize();
    expect(redirected.status).toBe(303);
    const page = await fetch(new URL(redirected.headers.get('location') ?? '', provider.issuer), {
      headers: { cookie: cookiesOf(redirected) },
    });
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await page.text();
    expect(html).toContain('<html lang="en">');
    expect(html.match(/<button /g)).toHaveLength(2);
    expect(html).toContain('Olivia Owner');
    expect(html).toContain(EMAILS.viewer);
    expect(html).not.toMatch(/<script|https?:/);
  });

  test('rejects an unknown user, a form without the page’s cookie, and an oversized form', async () => {
    const redirected = await authorize();
    const url = new URL(redirected.headers.get('location') ?? '', provider.issuer);
    const unknownUser = await fetch(url, {
      method: 'POST',
      headers: { cookie: cookiesOf(redirected) },
      body: new URLSearchParams({ user: '<b>mallory' }),
    });
    expect([unknownUser.status, (await unknownUser.text()).includes('mallory')]).toEqual([400, false]);
    const withoutCookie = await fetch(url, { method: 'POST', body: new URLSearchParams({ user: 'owner' }), redirect: 'manual' });
    expect(withoutCookie.status).toBe(400);
    const oversized = await fetch(url, { method: 'POST', headers: { cookie: cookiesOf(redirected) }, body: 'user='.padEnd(5_000, 'x') });
    expect(oversized.status).toBe(400);
  });

  test.each<[string, Record<string, string>]>([
    ['on another machine', { redirect_uri: 'http://evil.example/dashboard/signed-in' }],
    ['with another path', { redirect_uri: 'http://127.0.0.1:8787/elsewhere' }],
    ['of an unknown client', { client_id: 'unknown' }],
  ])('does not redirect to a URI %s', async (_case, parameters) => {
    const response = await authorize(parameters);
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
    expect(await response.text()).toContain('role="alert"');
  });

  test('issues no code to a client without PKCE', async () => {
    const response = await authorize({ code_challenge: '', code_challenge_method: '' });
    expect(new URL(response.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
  });

  test('allows cross-origin requests of pages on this machine only', async () => {
    const origins = ['http://127.0.0.1:8787', 'http://localhost:5173', 'https://evil.example', 'http://127.0.0.1.evil.example'];
    const allowed = await Promise.all(
      origins.map(async (origin) => {
        const response = await fetch(`${provider.issuer}/token`, {
          method: 'POST',
          headers: { origin },
          body: new URLSearchParams({ client_id: CLIENT_ID, grant_type: 'authorization_code', code: 'x' }),
        });
        return response.headers.get('access-control-allow-origin');
      }),
    );
    expect(allowed).toEqual([origins[0], origins[1], null, null]);
  });

  test('rejects a foreign Host header, against DNS rebinding', async () => {
    const { port } = new URL(provider.issuer);
    const status = await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: '/jwks', headers: { host: `evil.example:${port}` } }, (response) =>
        resolve(response.statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });
});

describe('the development provider, if another program uses its previous port,', () => {
  const otherProgram = createServer();
  afterEach(() => new Promise((resolve) => otherProgram.close(resolve)));

  test('uses another port and keeps its users, but fails if the port is configured', async () => {
    const port = Number(new URL(provider.issuer).port);
    await provider.drain(0);
    await new Promise<void>((resolve) => otherProgram.listen(port, '127.0.0.1', resolve));
    await expect(start(server.database, port)).rejects.toThrow(PortTaken);
    provider = await start(server.database);
    await provider.linkUsers(server.organizationId);
    expect(new URL(provider.issuer).port).not.toBe(String(port));
    const other = await startTestServer({ oidc: provider });
    expect((await other.send('/api/v1/me', { token: await obtainToken(provider.issuer, 'viewer') })).json.code).toBe('NOT_A_MEMBER');
    await other.close();
  });
});

test('the development provider replaces an incomplete state file', async () => {
  await provider.drain(0);
  writeFileSync(join(dataDirectory, 'identity-provider.json'), '{"port":');
  provider = await start(server.database);
  await provider.linkUsers(server.organizationId);
  expect(await obtainToken(provider.issuer, 'viewer')).toMatch(/^eyJ/);
});
