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
  // After this time, the server's cached key expires, and it finds no key.
  clock.advance(KEY_LEAD_SECONDS * 1_000);
});

/** The signing keys of another server on the same database. */
const createOther = (secret = SERVER_SECRET): SigningKeys => createSigningKeys({ database: server.database, clock, secret });

const countKeys = async () => (await server.database.kysely.selectFrom('signing_keys').select('id').execute()).length;
const publishedIds = async () => {
  const { json } = await server.send('/.well-known/jwks.json', { token: null });
  return json.keys.map((key: { kid: string }) => key.kid);
};
const kidOf = (token: string) => decodeProtectedHeader(token).kid;

async function isVerified(token: string): Promise<boolean> {
  const { json } = await server.send('/.well-known/jwks.json', { token: null });
  return jwtVerify(token, createLocalJWKSet(json), { currentDate: clock.now() }).then(
    () => true,
    () => false,
  );
}

describe('the first signing key', () => {
  test('is generated once if many servers need it at the same time', async () => {
    const keys = await Promise.all(Array.from({ length: 6 }, () => createOther().current()));
    expect(new Set(keys.map(({ id }) => id)).size).toBe(1);
    expect(await countKeys()).toBe(1);
  });

  test('is stored once even if many servers insert theirs at the same instant', async () => {
    const newKey = () => ({ id: newId('signingKey'), public_jwk: '{}', encrypted_private_key: Buffer.alloc(1), created_at: clock.now() });
    await Promise.all(Array.from({ length: 10 }, () => insertFirstSigningKey(server.database, newKey())));
    expect(await countKeys()).toBe(1);
  });

  test('is published before the first token is issued', async () => {
    expect(await publishedIds()).toEqual([(await createOther().current()).id]);
  });
});

describe('the rotation of the signing key', () => {
  test('keeps earlier tokens valid, at the server and for a verifier with the published keys', async () => {
    const before = await getAccessToken(server, client);
    const { id } = await createOther().rotate();
    clock.advance(KEY_LEAD_SECONDS * 1_000);
    const after = await getAccessToken(server, client);
    expect(kidOf(after)).toBe(id);
    expect(kidOf(before)).not.toBe(id);
    for (const token of [before, after]) {
      expect((await server.send('/api/v1/me', { token })).status).toBe(200);
      expect(await isVerified(token)).toBe(true);
    }
  });

  test('publishes the new key before any server signs with it', async () => {
    const { id, signsFrom } = await createOther().rotate();
    expect(signsFrom.getTime() - clock.now().getTime()).toBe(KEY_LEAD_SECONDS * 1_000);
    expect(await publishedIds()).toContain(id);
    clock.advance((KEY_LEAD_SECONDS - 1) * 1_000);
    expect(kidOf(await getAccessToken(server, client))).not.toBe(id);
  });

  test('changes the key of all servers at the same moment, no matter when each of them reloaded the keys', async () => {
    const servers = [createOther(), createOther(), createOther()];
    const old = (await servers[0]?.current())?.id;
    clock.advance(4_000);
    await servers[1]?.current();
    const { id } = await createOther().rotate();
    clock.advance(3_000);
    await servers[2]?.current();
    const ids = async () => Promise.all(servers.map(async (each) => (await each.current()).id));
    clock.advance(6_000);
    expect(await ids()).toEqual([old, old, old]);
    clock.advance(1_000);
    expect(await ids()).toEqual([id, id, id]);
  });

  test('deletes only the keys that no unexpired token can be signed with', async () => {
    const first = await getAccessToken(server, client);
    await createOther().rotate();
    clock.advance((KEY_LEAD_SECONDS + ACCESS_TOKEN_SECONDS - 1) * 1_000);
    // A token that was signed at the last moment of the first key would not have expired yet.
    expect((await createOther().rotate()).retired).toBe(0);
    expect(await publishedIds()).toContain(kidOf(first));
    clock.advance(61_000);
    expect(await publishedIds()).not.toContain(kidOf(first));
    expect((await createOther().rotate()).retired).toBe(1);
    expect(await countKeys()).toBe(3);
  });
});

describe('a private signing key', () => {
  test('is stored only encrypted', async () => {
    const { privateKey } = await createOther().current();
    const [row] = await server.database.kysely.selectFrom('signing_keys').selectAll().execute();
    expect(Object.keys(row?.public_jwk ?? {}).toSorted()).toEqual(['e', 'kty', 'n']);
    const stored = Buffer.from(row?.encrypted_private_key ?? []);
    const { d = '', p = '' } = privateKey.export({ format: 'jwk' });
    for (const part of [d, p]) expect(stored.includes(Buffer.from(part, 'base64url'))).toBe(false);
  });

  test('can’t be decrypted with another server secret, which can’t rotate it either', async () => {
    await createOther().current();
    const withWrongSecret = createOther('another secret, of the same good length');
    await expect(withWrongSecret.current()).rejects.toThrow(WrongServerSecret);
    await expect(withWrongSecret.rotate()).rejects.toThrow(WrongServerSecret);
    expect(await countKeys()).toBe(1);
  });
});
