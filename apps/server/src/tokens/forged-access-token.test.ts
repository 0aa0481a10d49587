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

const stranger = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const secondsFromNow = (seconds: number) => Math.floor(Date.now() / 1_000) + seconds;

/** The token with other claims, signed with this key. */
function resign(
  key: KeyObject | Uint8Array,
  { alg = 'RS256', kid = own.id as string | undefined, ...claims }: JWTPayload & { alg?: string; kid?: string | undefined } = {},
) {
  return new SignJWT({ ...decodeJwt(token), ...claims })
    .setProtectedHeader({ alg, typ: 'at+jwt', ...(kid !== undefined && { kid }) })
    .sign(key);
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The three parts of the token, changed. */
function reassemble(change: (header: string, payload: string, signature: string) => readonly string[]): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return change(header, payload, signature).join('.');
}

describe('a token is refused with 401 INVALID_TOKEN, and inactive to introspection, that', () => {
  test.each<[string, () => Promise<string> | string]>([
    ['has alg none', () => reassemble((_header, payload) => [encode({ ...decodeProtectedHeader(token), alg: 'none' }), payload, ''])],
    [
      'has alg none and the old signature',
      () => reassemble((_header, payload, signature) => [encode({ ...decodeProtectedHeader(token), alg: 'none' }), payload, signature]),
    ],
    ['has alg none and no kid', () => new UnsecuredJWT(decodeJwt(token)).encode()],
    ['is signed by a stranger under our kid', () => resign(stranger.privateKey)],
    ['is signed by a stranger under an unknown kid', () => resign(stranger.privateKey, { kid: newId('signingKey') })],
    ['is signed by us under an unknown kid', () => resign(own.privateKey, { kid: newId('signingKey') })],
    ['names a key by a path', () => resign(stranger.privateKey, { kid: 'sig_/../../etc/passwd' })],
    ['is signed by a stranger without a kid', () => resign(stranger.privateKey, { kid: undefined })],
    [
      'is an HMAC with the public key',
      () => resign(Buffer.from(stranger.publicKey.export({ type: 'spki', format: 'pem' })), { alg: 'HS256' }),
    ],
    ['has an empty signature', () => reassemble((header, payload) => [header, payload, ''])],
    [
      'has the signature of another token',
      async () => {
        const other = await getAccessToken(server, client);
        return reassemble((header, payload) => [header, payload, other.split('.')[2] ?? '']);
      },
    ],
    ['has its signature spelled otherwise, with the same bytes', () => `${token}=`],
    [
      'has a claim changed',
      () => reassemble((header, _payload, signature) => [header, encode({ ...decodeJwt(token), scope: 'organization:write' }), signature]),
    ],
    [
      'has its expiry put off',
      () =>
        reassemble((header, _payload, signature) => [header, encode({ ...decodeJwt(token), exp: secondsFromNow(1_000_000) }), signature]),
    ],
    [
      'has a header changed',
      () => reassemble((_header, payload, signature) => [encode({ ...decodeProtectedHeader(token), typ: 'JWT' }), payload, signature]),
    ],
    ['is signed by us, but was never issued', () => resign(own.privateKey, { jti: 'made-up' })],
    ['is signed by us, but not valid yet', () => resign(own.privateKey, { nbf: secondsFromNow(600) })],
    ['is signed by us, but has expired', () => resign(own.privateKey, { exp: secondsFromNow(-1) })],
    ['is cut short', () => token.slice(0, -1)],
    ['is followed by more', () => `${token}.x`],
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

test('a token opens nothing with the scheme spelled otherwise', async () => {
  for (const scheme of ['bearer', 'Token', 'JWT']) {
    const { status, json } = await server.send('/api/v1/me', { token: null, headers: { Authorization: `${scheme} ${token}` } });
    expect([status, json.code]).toEqual([401, 'UNSUPPORTED_SCHEME']);
  }
});
