import { decodeProtectedHeader, errors, type FlattenedJWSInput, type JWTVerifyGetKey } from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startTestProvider, type TestProvider } from '../../test/harness/identity-provider.ts';
import { createProviderKeys, ProviderUnavailable } from './provider-keys.ts';

let provider: TestProvider;
let failures: unknown[];
beforeEach(async () => {
  // `jose` measures ages with Date, and this code with performance.
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  provider = await startTestProvider();
  failures = [];
});
afterEach(async () => {
  vi.useRealTimers();
  await provider.stop();
});

const TIMES = { maxAge: 600_000, maxAgeWhileDown: 3_600_000, unknownKeyPause: 30_000, failurePause: 5_000, timeout: 60_000 };
/** The time-out of tests in which the provider hangs, in milliseconds. */
const TIMEOUT_WHILE_HANGING = 1_000;
const createKeys = (times = {}) => createProviderKeys(provider.issuer, (error) => failures.push(error), { ...TIMES, ...times });
const advance = (milliseconds: number) => vi.advanceTimersByTime(milliseconds + 1);

async function find(keys: JWTVerifyGetKey, token?: string) {
  const jwt = token ?? (await provider.token({ subject: 'ada' }));
  return keys(decodeProtectedHeader(jwt) as { alg: string }, {} as FlattenedJWSInput);
}

describe('the keys of an identity provider', () => {
  test('are fetched once for twenty concurrent look-ups', async () => {
    const keys = createKeys();
    await Promise.all(Array.from({ length: 20 }, () => find(keys)));
    await find(keys);
    expect(provider.keyRequests()).toBe(1);
  });

  test('are fetched again when a token names a new key after a rollover', async () => {
    const keys = createKeys();
    await find(keys);
    advance(TIMES.unknownKeyPause);
    await provider.rollOver();
    await expect(find(keys)).resolves.toBeDefined();
    expect(provider.keyRequests()).toBe(2);
  });

  test('are not fetched again for each forged key id', async () => {
    const keys = createKeys();
    await find(keys);
    for (let count = 0; count < 20; count++) {
      const token = await provider.token({ subject: 'mallory' }, { header: { kid: `made-up-${count}` } });
      await expect(find(keys, token)).rejects.toThrow(errors.JWKSNoMatchingKey);
    }
    expect(provider.keyRequests()).toBe(1);
  });

  test('that the provider has withdrawn are rejected after the next fetch', async () => {
    const keys = createKeys();
    const old = await provider.token({ subject: 'ada' });
    await find(keys, old);
    await provider.rollOver({ keepOld: false });
    advance(TIMES.maxAge);
    await expect(find(keys, old)).rejects.toThrow(errors.JWKSNoMatchingKey);
  });
});

describe.each([
  ['responds 500', 'fails'],
  ['hangs', 'hangs'],
  ['closes connections', 'disconnects'],
  ['responds with HTML', 'sends HTML'],
  ['names another issuer', 'names another issuer'],
] as const)('while the identity provider %s', (_title, behaviour) => {
  const createKeysForBehaviour = () => createKeys(behaviour === 'hangs' ? { timeout: TIMEOUT_WHILE_HANGING } : {});

  test('cached keys remain valid, for a bounded time', async () => {
    const keys = createKeysForBehaviour();
    await find(keys);
    provider.behave(behaviour);
    advance(TIMES.maxAge);
    await expect(find(keys)).resolves.toBeDefined();
    advance(TIMES.maxAgeWhileDown);
    await expect(find(keys)).rejects.toThrow(ProviderUnavailable);
  });

  test('an unknown key is reported as an unavailable provider, and not as an invalid token', async () => {
    const keys = createKeysForBehaviour();
    await find(keys);
    provider.behave(behaviour);
    await provider.rollOver();
    advance(TIMES.unknownKeyPause);
    await expect(find(keys)).rejects.toThrow(ProviderUnavailable);
  });

  test('look-ups fail without another fetch for a while, and succeed after the provider has recovered', async () => {
    const keys = createKeysForBehaviour();
    provider.behave(behaviour);
    for (let count = 0; count < 20; count++) await expect(find(keys)).rejects.toThrow(ProviderUnavailable);
    expect(failures).toHaveLength(1);
    provider.behave('responds');
    advance(TIMES.failurePause);
    await expect(find(keys)).resolves.toBeDefined();
  });
});

test('an identity provider that refuses connections is reported as unavailable', async () => {
  const token = await provider.token({ subject: 'ada' });
  await provider.stop();
  await expect(find(createKeys(), token)).rejects.toThrow(ProviderUnavailable);
  await provider.start();
});
