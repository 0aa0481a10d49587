import {
  AuthenticationError,
  type Clock,
  type Credential,
  type CredentialPair,
  createKeyrail,
  type Keyrail,
  type KeyrailOptions,
  PermissionDeniedError,
} from '@keyrail/sdk';
import { startTestServer } from '@keyrail/server/testing';
import { createMovableClock, type MovableClock } from '@keyrail/server/testing/clock';
import { newMember } from '@keyrail/server/testing/people';
import { allowTokenClients, createTokenClient, type TestClient } from '@keyrail/server/testing/token-clients';
import { useTestServerAndProvider } from '@keyrail/server/testing/use-test-server';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { watchFetch } from './watch-fetch.ts';

const { server, provider } = useTestServerAndProvider();
let keyrail: Keyrail;
beforeAll(async () => {
  await allowTokenClients(server);
  // These tests exceed an organization's rate limit.
  await server.database.kysely.updateTable('organizations').set({ rate_limit: 1_000_000 }).execute();
  keyrail = clientOf(server.token);
});

const clientOf = (credential: Credential | CredentialPair, options: KeyrailOptions = {}): Keyrail =>
  createKeyrail({ credential, baseUrl: server.url, ...options });
const fiftyOf = <Value>(call: () => PromiseLike<Value>): Promise<Value[]> => Promise.all(Array.from({ length: 50 }, call));
const failureOf = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => 'it succeeded',
    (error: unknown) => error,
  );
const credentialsOf = ({ id, organizationId, secret }: TestClient) => ({ clientId: id, clientSecret: secret, organizationId });

describe('an API client', () => {
  test('an API client authenticates with its key in the Key scheme until it is deleted', async () => {
    const { id, key = '' } = await keyrail.apiClients.create({ name: 'with a key', authType: 'API_KEY' });
    const watched = watchFetch();
    const client = clientOf({ clientKey: key }, watched);
    expect((await client.me.get()).principal).toMatchObject({ type: 'api_client', id });
    expect(watched.sent.map(({ authorization }) => authorization)).toEqual([`Key ${key}`]);
    await keyrail.apiClients.delete(id);
    expect(await failureOf(client.me.get())).toMatchObject({ name: 'AuthenticationError', code: 'INVALID_TOKEN' });
  });

  test('an API client exchanges its secret once for fifty concurrent calls, and not again for the next fifty', async () => {
    const made = await createTokenClient(server);
    const watched = watchFetch();
    const client = clientOf(credentialsOf(made), watched);
    const answers = await fiftyOf(() => client.me.get());
    await fiftyOf(() => client.me.get());
    expect(new Set(answers.map(({ principal }) => principal.id))).toEqual(new Set([made.id]));
    expect([watched.exchanges().length, watched.sent.length]).toEqual([1, 101]);
  });

  test.each([0, 2])(
    'fifty concurrent calls with a revoked token cause one exchange and all succeed, with %i retries',
    async (maxRetries) => {
      const made = await createTokenClient(server);
      const watched = watchFetch();
      const client = clientOf(credentialsOf(made), { ...watched, maxRetries });
      for (let round = 1; round <= 3; round++) {
        const answers = await fiftyOf(() => client.me.get());
        expect([answers.length, watched.exchanges().length]).toEqual([50, round]);
        const token = watched.sent.at(-1)?.authorization?.replace('Bearer ', '') ?? '';
        const body = new URLSearchParams({ token, client_id: made.id, client_secret: made.secret });
        expect((await server.send('/oauth/revoke', { token: null, body })).status).toBe(200);
      }
    },
  );

  test('refreshes its token in the background before it expires, and waits for a new one after it expired', async () => {
    const clock = createMovableClock();
    const ageing = await startTestServer({ clock });
    onTestFinished(() => ageing.close());
    await allowTokenClients(ageing);
    const watched = watchFetch();
    const client = createKeyrail({
      credential: credentialsOf(await createTokenClient(ageing)),
      baseUrl: ageing.url,
      fetch: watched.fetch,
      clock: clockOf(clock),
    });
    await client.me.get();
    clock.advance(50 * 60_000);
    await fiftyOf(() => client.me.get());
    await vi.waitUntil(() => watched.exchanges()[1]?.answer !== undefined, { timeout: 10_000 });
    await client.me.get();
    clock.advance(61 * 60_000);
    await fiftyOf(() => client.me.get());
    expect(watched.exchanges()).toHaveLength(3);
    expect(watched.sent.filter(({ answer }) => answer?.status !== 200)).toEqual([]);
  });

  test('an API client whose secret was rotated without a grace period is rejected, with one exchange for all calls', async () => {
    const made = await createTokenClient(server);
    const watched = watchFetch();
    const client = clientOf(credentialsOf(made), watched);
    await client.me.get();
    await keyrail.apiClients.rotate(made.id, { gracePeriodSeconds: 0 });
    const failures = await fiftyOf(() => failureOf(client.me.get()));
    expect(failures.filter((failure) => failure instanceof AuthenticationError)).toHaveLength(50);
    expect(watched.exchanges()).toHaveLength(2);
  });
});

/** How each kind of credential is rotated. */
const rotations: [
  string,
  () => Promise<{ old: Credential; rotate: () => Promise<Credential>; finish: () => unknown; abort: () => unknown }>,
][] = [
  [
    'an API key',
    async () => {
      const { id, key } = await keyrail.apiKeys.create({ name: 'in rotation' });
      return {
        old: key,
        rotate: async () => (await keyrail.apiKeys.rotate(id, { gracePeriodSeconds: 600 })).key,
        finish: () => keyrail.apiKeys.finishRotation(id),
        abort: () => keyrail.apiKeys.abortRotation(id),
      };
    },
  ],
  [
    'the key of an API client',
    async () => {
      const { id, key = '' } = await keyrail.apiClients.create({ name: 'in rotation', authType: 'API_KEY' });
      return {
        old: { clientKey: key },
        rotate: async () => ({ clientKey: (await keyrail.apiClients.rotate(id, { gracePeriodSeconds: 600 })).key ?? '' }),
        finish: () => keyrail.apiClients.finishRotation(id),
        abort: () => keyrail.apiClients.abortRotation(id),
      };
    },
  ],
  [
    'client credentials',
    async () => {
      const made = await createTokenClient(server);
      return {
        old: credentialsOf(made),
        rotate: async () => {
          const { secret = '' } = await keyrail.apiClients.rotate(made.id, { gracePeriodSeconds: 600 });
          return credentialsOf({ ...made, secret });
        },
        finish: () => keyrail.apiClients.finishRotation(made.id),
        abort: () => keyrail.apiClients.abortRotation(made.id),
      };
    },
  ],
];

describe.each(rotations)('a rotation of %s under load', (_, begin) => {
  test('fails no call while both secrets are valid and after it is finished, with the new secret first', async () => {
    const { old, rotate, finish } = await begin();
    const before = await underLoad(clientOf(old));
    const fresh = await rotate();
    const promoted: number[] = [];
    const after = await underLoad(clientOf([fresh, old], { hooks: { credentialPromoted: ({ index }) => void promoted.push(index) } }));
    await before.end();
    await finish();
    await after.more();
    await after.end();
    expect(promoted).toEqual([]);
    expect(await failureOf(clientOf(old).me.get())).toBeInstanceOf(AuthenticationError);
  });

  test('fails no call after it is finished, with the old secret first, and promotes the new one once', async () => {
    const { old, rotate, finish } = await begin();
    const promoted: number[] = [];
    const pair = [old, await rotate()] as const;
    const load = await underLoad(clientOf(pair, { hooks: { credentialPromoted: ({ index }) => void promoted.push(index) } }));
    expect(promoted).toEqual([]);
    await finish();
    await load.more();
    await load.end();
    expect(promoted).toEqual([1]);
  });

  test('fails no call after it is aborted, with the new secret first, and promotes the old one once', async () => {
    const { old, rotate, abort } = await begin();
    const promoted: number[] = [];
    const pair = [await rotate(), old] as const;
    const load = await underLoad(clientOf(pair, { hooks: { credentialPromoted: ({ index }) => void promoted.push(index) } }));
    await abort();
    await load.more();
    await load.end();
    expect(promoted).toEqual([1]);
  });
});

describe('a personal key', () => {
  test('a personal key has the current permissions of its user: the next call after a role change applies it', async () => {
    const { userId, token } = await newMember(server, provider, 'admin');
    const { key } = await clientOf({ userToken: () => token }).me.generateApiKey();
    const client = clientOf(key);
    expect((await client.me.get()).principal).toMatchObject({ type: 'personal_key', userId });
    for (let round = 0; round < 3; round++) {
      await client.apiKeys.create({ name: 'by a personal key' });
      await keyrail.users.update(userId, { role: 'viewer' });
      const failure = await failureOf(client.apiKeys.create({ name: 'by a personal key' }));
      expect(failure).toBeInstanceOf(PermissionDeniedError);
      expect(failure).toMatchObject({ code: 'PERMISSION_DENIED', attempts: [{ status: 403 }] });
      await client.tickets.list();
      await keyrail.users.update(userId, { role: 'admin' });
    }
    await keyrail.users.remove(userId);
    expect(await failureOf(client.me.get())).toBeInstanceOf(AuthenticationError);
  });

  test('a new personal key revokes the previous one at once, and a pair fails over to it', async () => {
    const { token } = await newMember(server, provider, 'member');
    const user = clientOf({ userToken: () => token });
    const { key: first } = await user.me.generateApiKey();
    const { key: second } = await user.me.generateApiKey();
    expect(await failureOf(clientOf(first).me.get())).toBeInstanceOf(AuthenticationError);
    expect((await clientOf([first, second]).me.get()).principal.type).toBe('personal_key');
  });
});

describe("a user's token", () => {
  test('fifty calls request a user token once, and once more after it expired', async () => {
    const { person, userId } = await newMember(server, provider, 'member');
    const now = Math.floor(Date.now() / 1000);
    const lives = [now - 600, now + 3600];
    let asked = 0;
    const userToken = () => provider.token(person, { claims: { iat: now - 1200, exp: lives[asked++] } });
    const client = clientOf({ userToken });
    const answers = await fiftyOf(() => client.me.get());
    expect(new Set(answers.map(({ principal }) => principal.userId))).toEqual(new Set([userId]));
    expect(asked).toBe(2);
    await fiftyOf(() => client.me.get());
    expect(asked).toBe(2);
  });

  test('the token of a former member gets a PermissionDeniedError and is not requested again', async () => {
    const { person, userId } = await newMember(server, provider, 'member');
    let asked = 0;
    const userToken = () => {
      asked++;
      return provider.token(person);
    };
    const client = clientOf({ userToken });
    await client.me.get();
    await keyrail.users.remove(userId);
    expect(await failureOf(client.me.get())).toBeInstanceOf(PermissionDeniedError);
    expect(asked).toBe(1);
  });
});

/** A client's clock with the server's time, so that a test advances both. Its timers are the platform's. */
const clockOf = (clock: MovableClock): Clock => ({
  now: () => clock.now().getTime(),
  random: Math.random,
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
});

/** Twenty callers that call without a pause until the test stops them. It rejects as soon as one call fails. */
async function underLoad(client: Keyrail): Promise<{ more: () => Promise<void>; end: () => Promise<void> }> {
  let calls = 0;
  const over = new AbortController();
  const callers = Array.from({ length: 20 }, async () => {
    while (!over.signal.aborted) {
      await client.me.get();
      calls++;
    }
  });
  const all = Promise.all(callers);
  const more = async (): Promise<void> => {
    const enough = calls + 200;
    await Promise.race([all, vi.waitUntil(() => calls >= enough, { timeout: 15_000, interval: 5 })]);
  };
  await more();
  return {
    more,
    async end() {
      over.abort();
      await all;
    },
  };
}
