import { createKeyrail } from '@keyrail/sdk';
import { createFetchDouble, createManualClock } from '@keyrail/sdk/testing';
import { expect, test, vi } from 'vitest';
import { sendJson, startScriptedServer } from './scripted-server.ts';

const credential = 'sk_live_secret';

test('a system clock that is set back does not make a waiting call wait longer', async () => {
  let requests = 0;
  const { url } = await startScriptedServer((_, response) => {
    if (++requests > 1) return sendJson(response, 200, { data: {} });
    sendJson(response, 429, { code: 'RATE_LIMITED' }, { 'Retry-After': '1' });
  });
  const { now } = Date;
  const anHourBack = vi.spyOn(Date, 'now');
  const hooks = { waitStarted: () => void anHourBack.mockImplementation(() => now() - 3_600_000) };
  expect(await createKeyrail({ credential, baseUrl: url, hooks }).me.get()).toEqual({});
  expect(requests).toBe(2);
  anHourBack.mockRestore();
});

test('ten successes earn one retry, although ten times 0.1 is less than 1 in floating point', async () => {
  const clock = createManualClock();
  const responses = [{ status: 503 }, { status: 503 }, ...Array.from({ length: 10 }, () => ({})), { status: 503 }, {}];
  const server = createFetchDouble(clock).play([{ on: '*', responses }]);
  const retryBudget = { tokens: 1, refillPerSuccess: 0.1 };
  const keyrail = createKeyrail({ credential, baseUrl: 'https://keyrail.test', fetch: server.fetch, clock, retryBudget });
  const spent = keyrail.me.get().then(undefined, (error: unknown) => error);
  await clock.advance(10_000);
  expect(await spent).toMatchObject({ status: 503 });
  for (let success = 0; success < 10; success++) await keyrail.me.get();
  const last = keyrail.me.get();
  await clock.advance(10_000);
  expect(await last).toEqual({ id: 'thing_1' });
});
