import { AuthenticationError, createKeyrail, KeyrailError, RateLimitError, TimeoutError } from '@keyrail/sdk';
import { describe, expect, test } from 'vitest';
import { CLIENT, rejectToken, startExchangeServer } from './exchange-server.ts';
import { sendJson, startScriptedServer } from './scripted-server.ts';

describe('client credentials', () => {
  test('exchanges client credentials once, in the format of the contract, and sends the token with each call', async () => {
    const server = await startExchangeServer();
    const keyrail = createKeyrail({ credential: CLIENT, baseUrl: server.url });
    const seen = await Promise.all(Array.from({ length: 20 }, () => keyrail.me.get()));
    expect(new Set(seen.map((data) => JSON.stringify(data)))).toEqual(new Set(['{"token":"token_1"}']));
    expect(server.exchanges).toEqual([{ organizationID: 'org_1', id: 'ac_1', secret: CLIENT.clientSecret }]);
  });

  // In real time: the last 401 arrives a second and a half after the first.
  test.each([0, 2])('fifty calls whose 401s arrive over 1.5 s cause one exchange, with %i retries', async (maxRetries) => {
    let held = 0;
    const server = await startExchangeServer({
      exchangeTakes: 30,
      reject: (request, response) => void setTimeout(() => rejectToken(request, response), (held++ / 49) * 1500),
    });
    const keyrail = createKeyrail({ credential: CLIENT, baseUrl: server.url, maxRetries });
    await keyrail.me.get();
    server.revoked.add('token_1');
    const seen = await Promise.all(Array.from({ length: 50 }, () => keyrail.me.get()));
    expect(seen).toEqual(Array.from({ length: 50 }, () => ({ token: 'token_2' })));
    expect([held, server.exchanges.length]).toEqual([50, 2]);
  });

  test('fifty calls whose 401s arrive at different times cause one exchange if the exchange is rejected', async () => {
    let exchanges = 0;
    let held = 0;
    const { url } = await startScriptedServer((request, response) => {
      if (!request.url?.includes('accessToken')) return void setTimeout(() => rejectToken(request, response), (held++ / 49) * 300);
      exchanges++;
      if (exchanges === 1) sendJson(response, 200, { access_token: 'token_1', expires_in: 3600 });
      else rejectToken(request, response);
    });
    const keyrail = createKeyrail({ credential: CLIENT, baseUrl: url });
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => keyrail.me.get()));
    expect(outcomes.every((outcome) => outcome.status === 'rejected' && outcome.reason instanceof AuthenticationError)).toBe(true);
    expect(exchanges).toBe(2);
  });

  test('a canceled call cancels neither the exchange nor the wait of other calls', async () => {
    const server = await startExchangeServer({ exchangeTakes: 100 });
    const keyrail = createKeyrail({ credential: CLIENT, baseUrl: server.url });
    const controller = new AbortController();
    const first = keyrail.me.get({ signal: controller.signal });
    const others = [keyrail.me.get(), keyrail.me.get()];
    setTimeout(() => controller.abort(), 20);
    await expect(first).rejects.toThrow('aborted');
    expect(await Promise.all(others)).toEqual([{ token: 'token_1' }, { token: 'token_1' }]);
    expect(server.exchanges).toHaveLength(1);
  });

  test('an exchange is canceled when no call waits for it any more, and the next call starts another', async () => {
    let closed = 0;
    let exchanges = 0;
    const { url } = await startScriptedServer((request, response) => {
      if (!request.url?.includes('accessToken')) return sendJson(response, 200, { data: {} });
      if (++exchanges > 1) return sendJson(response, 200, { access_token: 'token_2', expires_in: 3600 });
      response.on('close', () => closed++);
    });
    const failures: string[] = [];
    const hooks = { tokenRefreshFailed: ({ error }: { error: string }) => void failures.push(error) };
    const keyrail = createKeyrail({ credential: CLIENT, baseUrl: url, hooks });
    const controller = new AbortController();
    const calls = [keyrail.me.get({ signal: controller.signal }), keyrail.me.get({ signal: controller.signal })];
    await expect.poll(() => exchanges).toBe(1);
    controller.abort();
    for (const call of calls) await expect(call).rejects.toThrow('aborted');
    expect(await keyrail.me.get()).toEqual({});
    await expect.poll(() => closed).toBe(1);
    expect([exchanges, failures]).toEqual([2, []]);
  });

  test('a rate-limited exchange has a retryAt like any other response', async () => {
    const { url } = await startScriptedServer((_, response) => sendJson(response, 429, { code: 'RATE_LIMITED' }, { 'Retry-After': '600' }));
    const before = Date.now();
    const keyrail = createKeyrail({ credential: CLIENT, baseUrl: url });
    for (const call of [keyrail.me.get(), keyrail.tickets.list()]) {
      const error = await call.then(undefined, (thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(RateLimitError);
      expect((error as RateLimitError).retryAt?.getTime()).toBeGreaterThanOrEqual(before + 600_000);
    }
  });

  test('the wait for an exchange without a response ends at the deadline of each call', async () => {
    const { url } = await startScriptedServer(() => {});
    const keyrail = createKeyrail({ credential: CLIENT, baseUrl: url, attemptTimeout: 10_000 });
    await expect(keyrail.me.get({ deadline: 50 })).rejects.toThrow(TimeoutError);
  });
});

describe("a user's token", () => {
  test('concurrent calls request a user token once, and once more after the server rejects it', async () => {
    const server = await startExchangeServer();
    let asked = 0;
    const userToken = async (): Promise<string> => `token_${++asked}`;
    const keyrail = createKeyrail({ credential: { userToken }, baseUrl: server.url });
    await Promise.all([keyrail.me.get(), keyrail.me.get(), keyrail.me.get()]);
    expect(asked).toBe(1);
    server.revoked.add('token_1');
    expect(await Promise.all([keyrail.me.get(), keyrail.me.get()])).toEqual([{ token: 'token_2' }, { token: 'token_2' }]);
    expect(asked).toBe(2);
  });

  test('the signal of a user token request is aborted when no call waits for it any more', async () => {
    let signal: AbortSignal | undefined;
    const userToken = (given: AbortSignal): Promise<string> => {
      signal = given;
      return new Promise(() => {});
    };
    const controller = new AbortController();
    const call = createKeyrail({ credential: { userToken }, baseUrl: 'http://127.0.0.1:1' }).me.get({ signal: controller.signal });
    await expect.poll(() => signal?.aborted).toBe(false);
    controller.abort();
    await expect(call).rejects.toThrow('aborted');
    expect(signal?.aborted).toBe(true);
  });

  test('a user token callback that fails causes a KeyrailError with the reason', async () => {
    const userToken = (): Promise<string> => Promise.reject(new Error('signed out'));
    const error = await createKeyrail({ credential: { userToken }, baseUrl: 'http://127.0.0.1:1' })
      .me.get()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(KeyrailError);
    expect((error as Error).message).toBe('There is no user token: signed out');
  });
});

test('a pair uses the accepted credential from then on, and emits its promotion once', async () => {
  const server = await startExchangeServer();
  const promoted: number[] = [];
  const hooks = { credentialPromoted: ({ index }: { index: number }) => void promoted.push(index) };
  const keyrail = createKeyrail({ credential: ['sk_live_new', 'token_1'], baseUrl: server.url, hooks });
  await Promise.all(Array.from({ length: 10 }, () => keyrail.me.get()));
  expect(promoted).toEqual([1]);
  const before = server.requests.length;
  await keyrail.me.get();
  expect(server.requests.length - before).toBe(1);
});
