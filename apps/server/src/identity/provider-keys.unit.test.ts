import { decodeProtectedHeader, errors, type FlattenedJWSInput, type JWTVerifyGetKey } from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startTestProvider, type TestProvider } from '../../test/harness/identity-provider.ts';
import { createProviderKeys, ProviderUnavailable } from './provider-keys.ts';

let provider: TestProvider;
let failures: unknown[];
beforeEach(async () => {
  // Ages are told by both.
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  provider = await startTestProvider();
  failures = [];
});
afterEach(async () => {
  vi.useRealTimers();
  await provider.stop();
});

const TIMES = { maxAge: 600_000, maxAgeWhileDown: 3_600_000, unknownKeyPause: 30_000, failurePause: 5_000, timeout: 60_000 };
/** How long a test waits for a provider that hangs, in milliseconds. */
const WHILE_IT_HANGS = 1_000;
const createKeys = (times = {}) => createProviderKeys(provider.issuer, (error) => failures.push(error), { ...TIMES, ...times });
const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds + 1);

async function find(keys: JWTVerifyGetKey, token?: string) {
  const jwt = token ?? (await provider.token({ subject: 'ada' }));
  return keys(decodeProtectedHeader(jwt) as { alg: string }, {} as FlattenedJWSInput);
}

describe('the keys of an identity provider', () => {
  test('are asked for once, however many need them at once', async () => {
    const keys = createKeys();
    await Promise.all(Array.from({ length: 20 }, () => find(keys)));
    await find(keys);
    expect(provider.keyRequests()).toBe(1);
  });

  test('are asked for again when a token names a new one: a key may roll over at any time', async () => {
    const keys = createKeys();
    await find(keys);
    pass(TIMES.unknownKeyPause);
    await provider.rollOver();
    await expect(find(keys)).resolves.toBeDefined();
    expect(provider.keyRequests()).toBe(2);
  });

  test('are not asked for again for each made-up key', async () => {
    const keys = createKeys();
    await find(keys);
    for (let count = 0; count < 20; count++) {
      const token = await provider.token({ subject: 'mallory' }, { header: { kid: `made-up-${count}` } });
      await expect(find(keys, token)).rejects.toThrow(errors.JWKSNoMatchingKey);
    }
    expect(provider.keyRequests()).toBe(1);
  });

  test('that the provider took back are refused once they are asked for again', async () => {
    const keys = createKeys();
    const old = await provider.token({ subject: 'ada' });
    await find(keys, old);
    await provider.rollOver({ keepOld: false });
    pass(TIMES.maxAge);
    await expect(find(keys, old)).rejects.toThrow(errors.JWKSNoMatchingKey);
  });
});

describe.each(['fails', 'hangs', 'cuts', 'babbles', 'is another'] as const)('while the provider %s', (behaviour) => {
  const createKeysOfIt = () => createKeys(behaviour === 'hangs' ? { timeout: WHILE_IT_HANGS } : {});

  test('keys that are known go on working, for so long and no longer', async () => {
    const keys = createKeysOfIt();
    await find(keys);
    provider.behave(behaviour);
    pass(TIMES.maxAge);
    await expect(find(keys)).resolves.toBeDefined();
    pass(TIMES.maxAgeWhileDown);
    await expect(find(keys)).rejects.toThrow(ProviderUnavailable);
  });

  test('a key that is not known can’t be told from a wrong one', async () => {
    const keys = createKeysOfIt();
    await find(keys);
    provider.behave(behaviour);
    await provider.rollOver();
    pass(TIMES.unknownKeyPause);
    await expect(find(keys)).rejects.toThrow(ProviderUnavailable);
  });

  test('nobody waits long, it is left in peace for a while, and it is found again', async () => {
    const keys = createKeysOfIt();
    provider.behave(behaviour);
    for (let count = 0; count < 20; count++) await expect(find(keys)).rejects.toThrow(ProviderUnavailable);
    expect(failures).toHaveLength(1);
    provider.behave('answers');
    pass(TIMES.failurePause);
    await expect(find(keys)).resolves.toBeDefined();
  });
});

test('a provider that does not listen is one that is down', async () => {
  const token = await provider.token({ subject: 'ada' });
  await provider.stop();
  await expect(find(createKeys(), token)).rejects.toThrow(ProviderUnavailable);
  await provider.start();
});
