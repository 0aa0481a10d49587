import { ConnectionError, createKeyrail, type KeyrailOptions, RateLimitError, TimeoutError } from '@keyrail/sdk';
import { createNodeTransport } from '@keyrail/sdk/node';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CLIENT } from './exchange-server.ts';
import { problem, sendJson, startScriptedServer } from './scripted-server.ts';

type Respond = Parameters<typeof startScriptedServer>[0];

const hang: Respond = () => {};
const respondWithRetryAfter =
  (status: number, seconds: string): Respond =>
  (_, response) =>
    sendJson(response, status, problem(status, 'X'), { 'Retry-After': seconds });

const transports: [string, () => Pick<KeyrailOptions, 'transport'>][] = [
  ['fetch', () => ({})],
  [
    'the Node transport',
    () => {
      const transport = createNodeTransport();
      onTestFinished(() => transport.close());
      return { transport };
    },
  ],
];

describe.each(transports)('over %s', (_, options) => {
  test.each([
    ['for a response', hang, {}],
    ['for a Retry-After', respondWithRetryAfter(503, '30'), {}],
    ['at the rate-limit gate', respondWithRetryAfter(429, '30'), {}],
    ['for a token exchange', hang, { credential: CLIENT, deadline: 500 }],
  ])('cancels a call that waits %s within 10 ms', async (_case, respond, own: KeyrailOptions) => {
    const { url } = await startScriptedServer(respond);
    const keyrail = createKeyrail({ credential: 'sk_live_secret', baseUrl: url, ...options(), ...own });
    // The best of three, since the machine may be busy at that moment.
    const delays: number[] = [];
    for (let attempt = 0; attempt < 3; attempt++) {
      const controller = new AbortController();
      const call = keyrail.me.get({ signal: controller.signal });
      await new Promise((resolve) => setTimeout(resolve, 60));
      const start = performance.now();
      controller.abort();
      await expect(call).rejects.toBe(controller.signal.reason);
      delays.push(performance.now() - start);
    }
    expect(Math.min(...delays)).toBeLessThan(10);
  });

  test('cancels a call from its attemptStarted hook', async () => {
    const { url } = await startScriptedServer(hang);
    const controller = new AbortController();
    const hooks = { attemptStarted: () => controller.abort() };
    const keyrail = createKeyrail({ credential: 'sk_live_secret', baseUrl: url, hooks, ...options() });
    const start = performance.now();
    await expect(keyrail.me.get({ signal: controller.signal })).rejects.toBe(controller.signal.reason);
    // And not only when the attempt times out, which is after 30 s.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('throws a TimeoutError for an attempt without a response in time, and closes its connection', async () => {
    let closed = 0;
    const { url } = await startScriptedServer((request) => void request.socket.on('close', () => closed++));
    const keyrail = createKeyrail({ credential: 'sk_live_secret', baseUrl: url, attemptTimeout: 30, maxRetries: 0, ...options() });
    const error = await keyrail.me.get().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as TimeoutError).attempts).toMatchObject([{ failure: 'timeout' }]);
    await expect.poll(() => closed).toBe(1);
  });
});

test('a wait beyond the deadline fails at once with retryAt, and delays the other calls', async () => {
  const server = await startScriptedServer(respondWithRetryAfter(429, '60'));
  const keyrail = createKeyrail({ credential: 'sk_live_secret', baseUrl: server.url, deadline: 5000 });
  const start = Date.now();
  const error = await keyrail.me.get().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RateLimitError);
  expect((error as RateLimitError).retryAt?.getTime()).toBeGreaterThanOrEqual(start + 60_000);
  const other = await keyrail.tickets
    .list()
    .withResponse()
    .catch((thrown: unknown) => thrown);
  expect(other).toBeInstanceOf(RateLimitError);
  expect((other as RateLimitError).attempts).toEqual([]);
  expect(Date.now() - start).toBeLessThan(1000);
  expect(server.requests).toHaveLength(1);
});

test('a transport that throws synchronously fails the call like one that rejects', async () => {
  const transport = () => {
    throw new Error('there is no network');
  };
  const keyrail = createKeyrail({ credential: 'sk_live_secret', baseUrl: 'https://keyrail.test', transport, maxRetries: 0 });
  await expect(keyrail.me.get()).rejects.toThrow(ConnectionError);
});
