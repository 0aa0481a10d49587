import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SERVER_SECRET } from '../../test/harness/test-server.ts';
import { allowTokenClients, createTokenClient, getAccessToken, type TestClient } from '../../test/harness/token-clients.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { systemClock } from '../runtime/clock.ts';
import { newId } from '../runtime/identifiers.ts';
import { createSigningKeys } from './signing-keys.ts';

let client: TestClient;
let token: string;
/** The server's own key. */
let own: { id: string; privateKey: KeyObject };
const server = useTestServer();
beforeAll(async () => {
  await allowTokenClients(server);
  client = await createTokenClient(server);
  own = await createSigningKeys({ database: server.database, clock: systemClock, secret: SERVER_SECRET }).current();
});
beforeEach(async () => {
  token = await getAccessToken(server, client);
});

const foreign = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const secondsFromNow = (seconds: number) => Math.floor(Date.now() / 1_000) + seconds;

/** Signs the token's claims, with some changed, with this key. */
function resign(
  key: KeyObject | Uint8Array,
  { alg = 'RS256', kid = own.id as string | undefined, ...claims }: JWTPayload & { alg?: string; kid?: string | undefined } = {},
) {
  return new SignJWT({ ...decodeJwt(token), ...claims })
    .setProtectedHeader({ alg, typ: 'at+jwt', ...(kid !== undefined && { kid }) })
    .sign(key);
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Rebuilds the token from its three parts, some changed. */
function reassemble(change: (header: string, payload: string, signature: string) => readonly string[]): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return change(header, payload, signature).join('.');
}

describe('an access token is rejected with 401 INVALID_TOKEN, and introspection returns it as inactive, if it', () => {
  test.each<[string, () => Promise<string> | string]>([
    ['has alg none', () => reassemble((_header, payload) => [encode({ ...decodeProtectedHeader(token), alg: 'none' }), payload, ''])],
    [
      'has alg none and the old signature',
      () => reassemble((_header, payload, signature) => [encode({ ...decodeProtectedHeader(token), alg: 'none' }), payload, signature]),
    ],
    ['has alg none and no kid', () => new UnsecuredJWT(decodeJwt(token)).encode()],
    ['is signed with a foreign key under the server’s kid', () => resign(foreign.privateKey)],
    ['is signed with a foreign key under an unknown kid', () => resign(foreign.privateKey, { kid: newId('signingKey') })],
    ['is signed with the server’s key under an unknown kid', () => resign(own.privateKey, { kid: newId('signingKey') })],
    ['has a path as its kid', () => resign(foreign.privateKey, { kid: 'sig_/../../etc/passwd' })],
    ['is signed with a foreign key without a kid', () => resign(foreign.privateKey, { kid: undefined })],
    [
      'is signed by HMAC with the public key as the secret',
      () => resign(Buffer.from(foreign.publicKey.export({ type: 'spki', format: 'pem' })), { alg: 'HS256' }),
    ],
    ['has an empty signature', () => reassemble((header, payload) => [header, payload, ''])],
    [
      'has the signature of another token',
      async () => {
        const other = await getAccessToken(server, client);
        return reassemble((header, payload) => [header, payload, other.split('.')[2] ?? '']);
      },
    ],
    ['has the same signature bytes in another encoding', () => `${token}=`],
    [
      'has a changed claim',
      () => reassemble((header, _payload, signature) => [header, encode({ ...decodeJwt(token), scope: 'organization:write' }), signature]),
    ],
    [
      'has a later expiry',
      () =>
        reassemble((header, _payload, signature) => [header, encode({ ...decodeJwt(token), exp: secondsFromNow(1_000_000) }), signature]),
    ],
    [
      'has a changed header',
      () => reassemble((_header, payload, signature) => [encode({ ...decodeProtectedHeader(token), typ: 'JWT' }), payload, signature]),
    ],
    ['is signed with the server’s key, but was never issued', () => resign(own.privateKey, { jti: 'made-up' })],
    ['is signed with the server’s key, but is not valid yet', () => resign(own.privateKey, { nbf: secondsFromNow(600) })],
    ['is signed with the server’s key, but has expired', () => resign(own.privateKey, { exp: secondsFromNow(-1) })],
    ['is truncated', () => token.slice(0, -1)],
    ['has a fourth part', () => `${token}.x`],
  ])('%s', async (_case, forge) => {
    const forged = await forge();
    expect(forged).not.toBe(token);
    const { status, json, headers } = await server.send('/api/v1/me', { token: forged });
    expect([status, json.code]).toEqual([401, 'INVALID_TOKEN']);
    expect(headers.get('www-authenticate')).toContain('error="invalid_token"');
    const introspected = await server.send('/oauth/introspect', {
      token: null,
      body: new URLSearchParams({ token: forged, client_id: client.id, client_secret: client.secret }),
    });
    expect(introspected.json).toEqual({ active: false });
    expect((await server.send('/api/v1/me', { token })).status).toBe(200);
  });
});

test('an access token is rejected with a scheme other than Bearer', async () => {
  for (const scheme of ['bearer', 'Token', 'JWT']) {
    const { status, json } = await server.send('/api/v1/me', { token: null, headers: { Authorization: `${scheme} ${token}` } });
    expect([status, json.code]).toEqual([401, 'UNSUPPORTED_SCHEME']);
  }
});
