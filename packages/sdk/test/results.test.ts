import { createKeyrail, type Keyrail, type KeyrailOptions } from '@keyrail/sdk';
import { createFetchDouble, createManualClock } from '@keyrail/sdk/testing';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { problem } from './scripted-server.ts';

const LIMITS = {
  'X-RateLimit-Limit': '1000',
  'X-RateLimit-Remaining': '999',
  'X-RateLimit-Reset': '60',
  'X-RateLimit-Context': 'token:global',
};
const clock = createManualClock({ now: 1_800_000_000_000 });
const rateLimit = { limit: 1000, remaining: 999, resetAt: new Date(1_800_000_060_000), context: 'token:global' };

function clientOf(server: ReturnType<typeof createFetchDouble>, options: KeyrailOptions = {}): Keyrail {
  return createKeyrail({ credential: 'sk_live_secret', baseUrl: 'https://keyrail.test', fetch: server.fetch, clock, ...options });
}

describe('withResponse', () => {
  test('withResponse returns the data and the metadata of the same call', async () => {
    const server = createFetchDouble(clock).play([{ on: '*', responses: [{ json: { data: { id: 'tkt_1' } }, headers: LIMITS }] }]);
    const { data, status, requestId, rateLimit: found, attempts, response } = await clientOf(server).tickets.get('tkt_1').withResponse();
    expect({ data, status, requestId, found }).toEqual({ data: { id: 'tkt_1' }, status: 200, requestId: 'req_1', found: rateLimit });
    expect(attempts).toEqual([{ startedAt: new Date(clock.now()), milliseconds: 0, status: 200, requestId: 'req_1' }]);
    expect(await response.json()).toEqual({ data: { id: 'tkt_1' } });
    expect(server.requests).toHaveLength(1);
  });

  test('withResponse of a list returns a page with its metadata', async () => {
    const server = createFetchDouble().play([{ on: '*', responses: [{ page: { items: ['a'], nextCursor: null } }] }]);
    const { data, status } = await clientOf(server).tickets.list().withResponse();
    expect([data.data[0]?.id, data.nextCursor, status]).toEqual(['a', null, 200]);
  });

  test('withResponse rejects like the call, and leaves no unhandled rejection', async () => {
    const server = createFetchDouble().play([{ on: '*', responses: [{ status: 404, headers: LIMITS }] }]);
    await expect(clientOf(server).tickets.get('tkt_1').withResponse()).rejects.toMatchObject({
      status: 404,
      rateLimit,
      attempts: [{ status: 404 }],
    });
  });
});

test('the result of a call by path is narrowed by its status', async () => {
  const server = createFetchDouble().on('GET', '/api/v1/me', {
    status: 401,
    body: problem(401, 'INVALID_TOKEN') as never,
    headers: LIMITS,
  });
  const result = await clientOf(server).GET('/api/v1/me');
  if (result.status === 200) {
    expectTypeOf(result.data.data.principal.type).toBeString();
  } else if (result.status === 401) {
    expectTypeOf(result.error.code).toBeString();
  }
  expect(result).toMatchObject({ status: 401, data: undefined, error: { code: 'INVALID_TOKEN' }, requestId: 'req_1', rateLimit });
});

test('the history of a call has each attempt and its duration', async () => {
  const server = createFetchDouble(clock).play([
    { on: '*', responses: [{ status: 503, after: 40 }, { cut: 'reset-before-headers' }, { after: 20 }] },
  ]);
  const call = clientOf(server).me.get().withResponse();
  await clock.advance(5000);
  const { attempts } = await call;
  expect(attempts.map(({ status, failure, milliseconds }) => [status ?? failure, milliseconds])).toEqual([
    [503, 40],
    ['connection', 0],
    [200, 20],
  ]);
  expect(clock.pending).toBe(0);
});

describe('hooks and the logger', () => {
  test('hooks and the logger receive the events in order, without the query', async () => {
    const told: unknown[] = [];
    const note = (name: string) => (event: object) => void told.push([name, event]);
    const names = ['callStarted', 'attemptStarted', 'attemptEnded', 'waitStarted', 'callEnded'];
    const hooks = Object.fromEntries(names.map((name) => [name, note(name)]));
    const server = createFetchDouble(clock).play([{ on: '*', responses: [{ status: 503 }, { page: { items: [], nextCursor: null } }] }]);
    const call = clientOf(server, { hooks }).tickets.list({ cursor: 'abc' }).withResponse();
    await clock.advance(1000);
    await call;
    expect(told.map((entry) => (entry as [string])[0])).toEqual([
      'callStarted',
      'attemptStarted',
      'attemptEnded',
      'waitStarted',
      'attemptStarted',
      'attemptEnded',
      'callEnded',
    ]);
    expect(told[2]).toEqual(['attemptEnded', expect.objectContaining({ method: 'GET', path: '/api/v1/tickets', attempt: 1, status: 503 })]);
    expect(told[3]).toEqual(['waitStarted', expect.objectContaining({ milliseconds: 250, reason: 'retry' })]);
    expect(told[6]).toEqual(['callEnded', expect.objectContaining({ status: 200, attempts: 2, milliseconds: 250 })]);
    expect(JSON.stringify(told)).not.toContain('abc');
  });

  test('a hook that throws affects no call and is logged', async () => {
    const lines: string[] = [];
    const log = (message: string): void => void lines.push(message);
    const hooks = {
      callStarted: () => {
        throw new Error('mine');
      },
    };
    const server = createFetchDouble().play([{ on: '*', responses: [{}] }]);
    const callEnded = (): Promise<never> => Promise.reject(new Error('mine, later'));
    const keyrail = clientOf(server, { hooks: { ...hooks, callEnded: callEnded as () => void }, logger: { debug: log, warn: log } });
    expect(await keyrail.me.get()).toEqual({ id: 'thing_1' });
    // An unhandled rejection would fail this file.
    await expect.poll(() => lines).toContain('keyrail: the hook for callEnded threw an error');
    expect(lines).toContain('keyrail: the hook for callStarted threw an error');
  });

  test('hooks are called even if the logger throws', async () => {
    const full = (): never => {
      throw new Error('full');
    };
    const told: unknown[] = [];
    const server = createFetchDouble().play([{ on: '*', responses: [{}] }]);
    const hooks = { callEnded: (event: object) => void told.push(event) };
    expect(await clientOf(server, { hooks, logger: { debug: full, warn: full } }).me.get()).toEqual({ id: 'thing_1' });
    expect(told).toMatchObject([{ status: 200 }]);
  });
});
