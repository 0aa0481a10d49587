import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import { SERVER_SECRET } from '../../test/harness/test-server.ts';
import { allowTokenClients, createTokenClient, getAccessToken, type TestClient } from '../../test/harness/token-clients.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { WrongServerSecret } from '../runtime/encryption.ts';
import { newId } from '../runtime/identifiers.ts';
import { insertFirstSigningKey } from './signing-keys.repository.ts';
import { ACCESS_TOKEN_SECONDS, createSigningKeys, KEY_LEAD_SECONDS, type SigningKeys } from './signing-keys.ts';

const clock = createMovableClock();
let client: TestClient;
const server = useTestServer({ clock });
beforeAll(async () => {
  await allowTokenClients(server);
  client = await createTokenClient(server);
});
beforeEach(async () => {
  await server.database.kysely.deleteFrom('signing_keys').execute();
  // By then the server has forgotten its key, and finds that there is none.
  clock.advance(KEY_LEAD_SECONDS * 1_000);
});

/** The signing keys as another server of the same database sees them. */
const another = (secret = SERVER_SECRET): SigningKeys => createSigningKeys({ database: server.database, clock, secret });

const countKeys = async () => (await server.database.kysely.selectFrom('signing_keys').select('id').execute()).length;
const publishedIds = async () => {
  const { json } = await server.send('/.well-known/jwks.json', { token: null });
  return json.keys.map((key: { kid: string }) => key.kid);
};
const kidOf = (token: string) => decodeProtectedHeader(token).kid;

async function verifies(token: string): Promise<boolean> {
  const { json } = await server.send('/.well-known/jwks.json', { token: null });
  return jwtVerify(token, createLocalJWKSet(json), { currentDate: clock.now() }).then(
    () => true,
    () => false,
  );
}

describe('the first signing key', () => {
  test('is made once where many servers ask for it at once', async () => {
    const keys = await Promise.all(Array.from({ length: 6 }, () => another().current()));
    expect(new Set(keys.map(({ id }) => id)).size).toBe(1);
    expect(await countKeys()).toBe(1);
  });

  test('is made once also where they have theirs ready at the same instant', async () => {
    const ready = () => ({ id: newId('signingKey'), public_jwk: '{}', encrypted_private_key: Buffer.alloc(1), created_at: clock.now() });
    await Promise.all(Array.from({ length: 10 }, () => insertFirstSigningKey(server.database, ready())));
    expect(await countKeys()).toBe(1);
  });

  test('is published before anybody asked for a token', async () => {
    expect(await publishedIds()).toEqual([(await another().current()).id]);
  });
});

describe('rotating', () => {
  test('leaves the tokens that live, here and for whoever verifies them by the published keys', async () => {
    const before = await getAccessToken(server, client);
    const { id } = await another().rotate();
    clock.advance(KEY_LEAD_SECONDS * 1_000);
    const after = await getAccessToken(server, client);
    expect(kidOf(after)).toBe(id);
    expect(kidOf(before)).not.toBe(id);
    for (const token of [before, after]) {
      expect((await server.send('/api/v1/me', { token })).status).toBe(200);
      expect(await verifies(token)).toBe(true);
    }
  });

  test('publishes the new key before any server signs with it', async () => {
    const { id, signsFrom } = await another().rotate();
    expect(signsFrom.getTime() - clock.now().getTime()).toBe(KEY_LEAD_SECONDS * 1_000);
    expect(await publishedIds()).toContain(id);
    clock.advance((KEY_LEAD_SECONDS - 1) * 1_000);
    expect(kidOf(await getAccessToken(server, client))).not.toBe(id);
  });

  test('changes the key of all servers at the same moment, whenever each has looked last', async () => {
    const servers = [another(), another(), another()];
    const old = (await servers[0]?.current())?.id;
    clock.advance(4_000);
    await servers[1]?.current();
    const { id } = await another().rotate();
    clock.advance(3_000);
    await servers[2]?.current();
    const ids = async () => Promise.all(servers.map(async (each) => (await each.current()).id));
    clock.advance(6_000);
    expect(await ids()).toEqual([old, old, old]);
    clock.advance(1_000);
    expect(await ids()).toEqual([id, id, id]);
  });

  test('takes away the keys that no live token can be signed with, and no others', async () => {
    const first = await getAccessToken(server, client);
    await another().rotate();
    clock.advance((KEY_LEAD_SECONDS + ACCESS_TOKEN_SECONDS - 1) * 1_000);
    // Signed at the last moment of the first key, a token would still live.
    expect((await another().rotate()).retired).toBe(0);
    expect(await publishedIds()).toContain(kidOf(first));
    clock.advance(61_000);
    expect(await publishedIds()).not.toContain(kidOf(first));
    expect((await another().rotate()).retired).toBe(1);
    expect(await countKeys()).toBe(3);
  });
});

describe('a private key', () => {
  test('stands in the database only encrypted', async () => {
    const { privateKey } = await another().current();
    const [row] = await server.database.kysely.selectFrom('signing_keys').selectAll().execute();
    expect(Object.keys(row?.public_jwk ?? {}).toSorted()).toEqual(['e', 'kty', 'n']);
    const stored = Buffer.from(row?.encrypted_private_key ?? []);
    const { d = '', p = '' } = privateKey.export({ format: 'jwk' });
    for (const part of [d, p]) expect(stored.includes(Buffer.from(part, 'base64url'))).toBe(false);
  });

  test('can’t be had with another secret, which makes no key either', async () => {
    await another().current();
    const stranger = another('another secret, of the same good length');
    await expect(stranger.current()).rejects.toThrow(WrongServerSecret);
    await expect(stranger.rotate()).rejects.toThrow(WrongServerSecret);
    expect(await countKeys()).toBe(1);
  });
});
