import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as oauth from 'oauth4webapi';
import { beforeAll, describe, expect, test } from 'vitest';
import { allowTokenClients, createTokenClient, getAccessToken, type TestClient } from '../../test/harness/token-clients.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const server = useTestServer();
let client: TestClient;
beforeAll(async () => {
  await allowTokenClients(server);
  client = await createTokenClient(server, { permissions: ['tickets:read', 'tickets:write'] });
});

/** The loopback address has no certificate. */
const insecure = { [oauth.allowInsecureRequests]: true };

async function discover(): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(server.url);
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...insecure }));
}

describe('an unmodified OAuth client', () => {
  test.each([
    ['client_secret_basic', oauth.ClientSecretBasic],
    ['client_secret_post', oauth.ClientSecretPost],
  ])('discovers the server, gets, uses, introspects and revokes a token with %s', async (method, authentication) => {
    const authorizationServer = await discover();
    expect(authorizationServer.token_endpoint_auth_methods_supported).toContain(method);
    const self = { client_id: client.id };
    const secret = authentication(client.secret);

    const issued = await oauth.processClientCredentialsResponse(
      authorizationServer,
      self,
      await oauth.clientCredentialsGrantRequest(authorizationServer, self, secret, { scope: 'tickets:read' }, insecure),
    );
    expect(issued).toMatchObject({ token_type: 'bearer', expires_in: 3_600, scope: 'tickets:read' });

    const use = async () =>
      (await oauth.protectedResourceRequest(issued.access_token, 'GET', new URL('/api/v1/me', server.url), undefined, undefined, insecure))
        .status;
    expect(await use()).toBe(200);

    const introspect = async () =>
      oauth.processIntrospectionResponse(
        authorizationServer,
        self,
        await oauth.introspectionRequest(authorizationServer, self, secret, issued.access_token, insecure),
      );
    expect(await introspect()).toMatchObject({ active: true, scope: 'tickets:read', client_id: client.id, iss: server.url });

    await oauth.processRevocationResponse(await oauth.revocationRequest(authorizationServer, self, secret, issued.access_token, insecure));
    await expect(use()).rejects.toMatchObject({ status: 401 });
    expect(await introspect()).toEqual({ active: false });
  });

  test('verifies a token with the published keys, and the token has the claims that RFC 9068 requires', async () => {
    const authorizationServer = await discover();
    const token = await getAccessToken(server, client);
    const { payload, protectedHeader } = await jwtVerify(token, createRemoteJWKSet(new URL(authorizationServer.jwks_uri ?? '')), {
      issuer: server.url,
      audience: server.url,
      typ: 'at+jwt',
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'iat', 'jti', 'sub', 'client_id'],
    });
    expect(protectedHeader.kid).toMatch(/^sig_/);
    expect(payload).toMatchObject({ sub: client.id, client_id: client.id, scope: 'tickets:read tickets:write' });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3_600);
  });
});

describe('the published metadata', () => {
  test.each(['/.well-known/oauth-authorization-server', '/.well-known/jwks.json'])(
    'at %s is cacheable and requires no credential',
    async (path) => {
      const { status, headers } = await server.send(path, { token: null });
      expect([status, headers.get('cache-control')]).toEqual([200, expect.stringMatching(/^public, max-age=\d+$/)]);
    },
  );

  test('contains only the public part of the keys', async () => {
    const { json } = await server.send('/.well-known/jwks.json', { token: null });
    for (const key of json.keys) expect(Object.keys(key).toSorted()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });
});

describe('an access token', () => {
  test('has the permissions of its client, or fewer if a scope restricts them', async () => {
    const { json } = await server.send('/api/v1/me', { token: await getAccessToken(server, client) });
    expect(json.data.principal).toMatchObject({ type: 'api_client', id: client.id, permissions: ['tickets:read', 'tickets:write'] });
    const narrow = await getAccessToken(server, client, { scope: 'tickets:read' });
    expect((await server.send('/api/v1/tickets', { token: narrow })).status).toBe(200);
    const rejected = await server.send('/api/v1/tickets', { token: narrow, json: { subject: 'x' } });
    expect([rejected.status, rejected.json.code]).toEqual([403, 'PERMISSION_DENIED']);
  });

  test('is issued in a response that no cache may store', async () => {
    const { headers } = await server.send('/oauth/token', {
      token: null,
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client.id, client_secret: client.secret }),
    });
    expect([headers.get('cache-control'), headers.get('pragma')]).toEqual(['no-store', 'no-cache']);
  });

  test('has each permission once, even if the scope repeats it', async () => {
    const token = await getAccessToken(server, client, { scope: 'tickets:read tickets:read' });
    expect((await server.send('/api/v1/me', { token })).json.data.principal.permissions).toEqual(['tickets:read']);
  });
});

test('the secret of a BEARER_TOKEN client is rejected as a credential of the API', async () => {
  for (const scheme of ['Bearer', 'Key']) {
    const { status, json } = await server.send('/api/v1/me', { token: null, headers: { Authorization: `${scheme} ${client.secret}` } });
    expect([status, json.code]).toEqual([401, 'INVALID_TOKEN']);
  }
});

describe('token introspection', () => {
  const introspect = async (caller: TestClient, token: string) =>
    (
      await server.send('/oauth/introspect', {
        token: null,
        body: new URLSearchParams({ token, client_id: caller.id, client_secret: caller.secret }),
      })
    ).json;

  test('returns a token to another client of the organization', async () => {
    const other = await createTokenClient(server, { permissions: [] });
    expect(await introspect(other, await getAccessToken(server, client))).toMatchObject({ active: true, client_id: client.id });
  });

  test('returns a token as inactive to a client of another organization', async () => {
    const neighbour = await server.createOtherOrganization();
    await allowTokenClients(server);
    const foreign = await createTokenClient(server, {}, neighbour);
    expect(await introspect(foreign, await getAccessToken(server, client))).toEqual({ active: false });
    expect(await introspect(client, await getAccessToken(server, foreign))).toEqual({ active: false });
  });

  test('returns only test tokens to a test client', async () => {
    const tester = await createTokenClient(server, { environment: 'test' });
    expect(await introspect(tester, await getAccessToken(server, client))).toEqual({ active: false });
    expect(await introspect(tester, await getAccessToken(server, tester))).toMatchObject({ active: true });
  });

  test('returns active: false alone for text that is no access token', async () => {
    for (const token of ['x', server.token, client.secret, 'eyJhbGciOiJub25lIn0.e30.'])
      expect(await introspect(client, token)).toEqual({ active: false });
  });
});

describe('token revocation', () => {
  const revoke = (caller: TestClient, token: string) =>
    server.send('/oauth/revoke', { token: null, body: new URLSearchParams({ token, client_id: caller.id, client_secret: caller.secret }) });

  test('responds 200 for an unknown token and for a revoked one', async () => {
    const token = await getAccessToken(server, client);
    for (const each of [token, token, 'x', server.token]) {
      const { status, text } = await revoke(client, each);
      expect([status, text]).toEqual([200, '']);
    }
    expect((await server.send('/api/v1/me')).status).toBe(200);
  });

  test('does not revoke the token of another client', async () => {
    const token = await getAccessToken(server, client);
    const other = await createTokenClient(server);
    expect((await revoke(other, token)).status).toBe(200);
    expect((await server.send('/api/v1/me', { token })).status).toBe(200);
  });

  test('is recorded in the audit log, without the token', async () => {
    const token = await getAccessToken(server, client);
    await revoke(client, token);
    const { json, text } = await server.send(`/api/v1/audit-events?action=access_token.revoked&actorId=${client.id}`);
    expect(json.data[0]).toMatchObject({ actor: { type: 'api_client', id: client.id }, target: { type: 'access_token', id: client.id } });
    expect(text).not.toContain(token);
  });
});
