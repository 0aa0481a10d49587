import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { hashSecret } from '../credentials/secret.ts';
import { createRecentlyAccepted } from '../pipeline/recently-accepted.ts';
import { createAddressCounter } from './address-counter.ts';
import { createFailureLimiter } from './failure-limiter.ts';
import { createLocalWindows } from './local-windows.ts';

describe('the limit of failed attempts', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const limiterOf = (perMinute: number) => createFailureLimiter(createLocalWindows(), createAddressCounter('salt'), perMinute);
  const exhaust = async (ip: string) => {
    const limiter = limiterOf(3);
    for (let attempt = 0; attempt < 3; attempt++) expect((await limiter.count(ip)).isExceeded).toBe(false);
    return limiter;
  };

  test('allows the configured number of failures in a minute, and rejects the next', async () => {
    const limiter = await exhaust('203.0.113.7');
    expect(await limiter.exceeded('203.0.113.7')).toBeUndefined();
    expect((await limiter.count('203.0.113.7')).isExceeded).toBe(true);
    expect(await limiter.exceeded('203.0.113.7')).toMatchObject({ context: 'address:failures', limit: 3, remaining: 0, isExceeded: true });
    expect(await limiter.count('203.0.113.8')).toMatchObject({ remaining: 2, isExceeded: false });
  });

  test('reports the time until the next allowed attempt, and never too short a time', async () => {
    const limiter = await exhaust('203.0.113.7');
    vi.advanceTimersByTime(10_400);
    const { millisecondsLeft } = await limiter.count('203.0.113.7');
    expect(millisecondsLeft).toBe(49_600);
    vi.advanceTimersByTime(millisecondsLeft - 1);
    expect(await limiter.exceeded('203.0.113.7')).toBeDefined();
    // The clock advances without the timers, as in a busy process, whose timers are late.
    vi.setSystemTime(Date.now() + 1);
    expect(await limiter.exceeded('203.0.113.7')).toBeUndefined();
    expect((await limiter.count('203.0.113.7')).isExceeded).toBe(false);
  });

  test('counts an IPv6 /64 as one address, since its owner has all of its addresses', async () => {
    const limiter = await exhaust('2001:db8:1:2::1');
    for (const ip of ['2001:db8:1:2::2', '2001:db8:1:2:ffff:ffff:ffff:ffff']) expect((await limiter.count(ip)).isExceeded).toBe(true);
    for (const ip of ['2001:db8:1:3::1', '2001:db8:1::2', '2001:db8::1:2:0:0:1']) expect((await limiter.count(ip)).isExceeded).toBe(false);
  });

  test('counts a bounded number of addresses apart, however many there are', async () => {
    const limiter = limiterOf(1_000);
    for (let index = 0; index < 80_000; index++)
      await limiter.count(`2001:db8:${(index >> 16).toString(16)}:${(index & 0xffff).toString(16)}::1`);
    // One timer is set for each address that is counted apart.
    expect(vi.getTimerCount()).toBeLessThanOrEqual(65_536);
  });
});

test('the memory of recently accepted secrets is bounded', () => {
  const recentlyAccepted = createRecentlyAccepted(2);
  const [one, two, three] = ['one', 'two', 'three'].map(hashSecret) as [Buffer, Buffer, Buffer];
  recentlyAccepted.note(one);
  recentlyAccepted.note(two);
  recentlyAccepted.note(one);
  recentlyAccepted.note(three);
  expect([one, two, three].map(recentlyAccepted.has)).toEqual([true, false, true]);
});

describe('a server', () => {
  const server = useTestServer({ failedAttemptsPerMinute: 5 });

  test('rejects guesses from an address with 429 after too many failures, and still accepts well-formed and known secrets', async () => {
    const me = (token: string) => server.send('/api/v1/me', { token });
    const weak = 'an imported word';
    const suppuo = `sk_live_${'0123456789abcdef'.repeat(3)}`;
    const keys = [weak, 'another word', suppuo].map((secret) => ({ name: secret, hash: hashSecret(secret).toString('hex') }));
    await server.send('/api/v1/api-keys/import', { json: { keys } });
    expect((await me(weak)).status).toBe(200);

    const guesses = [
      'a guess',
      `sk_live_${'0'.repeat(48)}`,
      server.token.replace(/.$/, 'x'),
      'eyJhbGciOiJub25lIn0.e30.',
      'eyJhbGciOiJSUzI1NiJ9.e30.x',
    ];
    const failed = await Promise.all(guesses.map(me));
    expect(failed.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
    const left = failed.map(({ headers }) => headers.get('x-ratelimit-remaining'));
    expect(left.toSorted()).toEqual(['0', '1', '2', '3', '4']);
    for (const guess of guesses) {
      const { status, json, headers } = await me(guess);
      expect([status, json.code]).toEqual([429, 'RATE_LIMITED']);
      const reset = headers.get('x-ratelimit-reset');
      expect(Number(reset)).toBeGreaterThan(0);
      expect(headers.get('retry-after')).toBe(reset);
      expect(headers.get('ratelimit')).toBe(`"address:failures";r=0;t=${reset}`);
      expect(headers.get('ratelimit-policy')).toBe('"address:failures";q=5;w=60');
      // The response does not reveal which part of the credential is wrong.
      expect(json.detail).toBe('Too many failed attempts from this address. Wait for the seconds in Retry-After.');
    }
    // A correct guess is rejected while its address waits. Recently accepted secrets, and secrets that can't be guessed, are accepted.
    expect((await me('another word')).status).toBe(429);
    for (const secret of [server.token, weak, suppuo]) expect((await me(secret)).status).toBe(200);
  });
});
