import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestProvider, type TestProvider } from '../../test/harness/identity-provider.ts';
import { systemClock } from '../runtime/clock.ts';
import { createIdentityProvider } from './identity-provider.ts';
import { createProviderKeys } from './provider-keys.ts';

let provider: TestProvider;
beforeAll(async () => {
  provider = await startTestProvider();
});
afterAll(() => provider.stop());

/** Creates an identity provider that counts key look-ups, which equal verified signatures. */
function create(clock = systemClock) {
  const keys = createProviderKeys(provider.issuer, () => {});
  let verifications = 0;
  const countedKeys: typeof keys = (header, token) => {
    verifications++;
    return keys(header, token);
  };
  return { verifications: () => verifications, ...createIdentityProvider(provider, { clock, keys: countedKeys }) };
}

describe('a JWT of the identity provider', () => {
  test.each(['RS256', 'PS256', 'ES256', 'EdDSA'])('is accepted with a signature by %s', async (algorithm) => {
    const key = await provider.rollOver({ algorithm });
    const identity = await create().identify(await provider.token({ subject: 'ada', email: 'ada@acme.example', name: 'Ada' }, { key }));
    expect(identity).toMatchObject({ issuer: provider.issuer, subject: 'ada', verifiedEmail: 'ada@acme.example', name: 'Ada' });
  });

  test.each(['RS512', 'ES512'])(
    'is rejected with a signature by %s, which is not allowed, before the key is looked up',
    async (algorithm) => {
      const key = await provider.rollOver({ algorithm });
      const { identify, verifications } = create();
      expect(await identify(await provider.token({ subject: 'ada' }, { key }))).toBeUndefined();
      expect(verifications()).toBe(0);
    },
  );

  test.each(['JWT', 'jwt', 'at+jwt', 'application/at+jwt'])('is accepted with the typ %s', async (typ) => {
    await provider.rollOver();
    expect(await create().identify(await provider.token({ subject: 'ada' }, { header: { typ } }))).toBeDefined();
  });

  test.each(['logout+jwt', 'secevent+jwt', 'dpop+jwt', 'at+jwt2'])('is rejected with the typ %s', async (typ) => {
    await provider.rollOver();
    expect(await create().identify(await provider.token({ subject: 'ada' }, { header: { typ } }))).toBeUndefined();
  });

  test('is verified once a minute, however often it is presented', async () => {
    await provider.rollOver();
    let now = Date.now();
    const { identify, verifications } = create({ now: () => new Date(now) });
    const token = await provider.token({ subject: 'ada' });
    for (let count = 0; count < 5; count++) await identify(token);
    expect(verifications()).toBe(1);
    now += 59_000;
    await identify(token);
    expect(verifications()).toBe(1);
    now += 2_000;
    await identify(token);
    expect(verifications()).toBe(2);
  });

  test('is cached with its signature: the same claims with another signature are rejected', async () => {
    await provider.rollOver();
    const { identify } = create();
    const token = await provider.token({ subject: 'ada' });
    expect(await identify(token)).toBeDefined();
    const [header, claims, signature = ''] = token.split('.');
    const changed = `${header}.${claims}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    expect(await identify(changed)).toBeUndefined();
  });
});
