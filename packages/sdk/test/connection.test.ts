import { inspect } from 'node:util';
import { ConnectionError, createKeyrail, KeyrailError, UnexpectedResponseError } from '@keyrail/sdk';
import { createNodeTransport } from '@keyrail/sdk/node';
import { createManualClock } from '@keyrail/sdk/testing';
import { describe, expect, test } from 'vitest';
import { closedPort, sendJson, startScriptedServer } from './scripted-server.ts';

const CREDENTIAL = 'sk_live_secret';

async function failureOf(work: PromiseLike<unknown>): Promise<Error> {
  return work.then(
    () => Promise.reject(new Error('it succeeded')),
    (error: Error) => error,
  );
}

describe('a connection', () => {
  test('that is refused throws a ConnectionError that names the address and the cause', async () => {
    const baseUrl = `http://127.0.0.1:${await closedPort()}`;
    const error = await failureOf(createKeyrail({ credential: CREDENTIAL, baseUrl, maxRetries: 0 }).tickets.list({ cursor: 'abc' }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toBe(
      `GET /api/v1/tickets got no whole answer from ${baseUrl}: connect ECONNREFUSED ${baseUrl.slice('http://'.length)}`,
    );
    expect(inspect(error.cause)).toContain("code: 'ECONNREFUSED'");
  });

  test('to a name with several addresses says what was wrong with one of them', async () => {
    // What Node throws then: one error for each address, under one without a message.
    const refused = ['::1', '127.0.0.1'].map((address) => new Error(`connect ECONNREFUSED ${address}`));
    const fetch = (): Promise<Response> => Promise.reject(new TypeError('fetch failed', { cause: new AggregateError(refused, '') }));
    const error = await failureOf(createKeyrail({ credential: CREDENTIAL, baseUrl: 'http://localhost', fetch, maxRetries: 0 }).me.get());
    expect(error.message).toMatch(/connect ECONNREFUSED ::1$/);
  });

  test('that is cut before the answer throws a ConnectionError', async () => {
    const { url } = await startScriptedServer((request) => request.socket.destroy());
    expect(await failureOf(createKeyrail({ credential: CREDENTIAL, baseUrl: url, maxRetries: 0 }).me.get())).toBeInstanceOf(
      ConnectionError,
    );
  });

  test.each([200, 500])('that is cut within the body of a %i throws a ConnectionError, also from a call by path', async (status) => {
    const { url } = await startScriptedServer((request, response) => {
      response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write('{"data": ', () => request.socket.destroy());
    });
    const keyrail = createKeyrail({ credential: CREDENTIAL, baseUrl: url, maxRetries: 0 });
    expect(await failureOf(keyrail.me.get())).toBeInstanceOf(ConnectionError);
    expect(await failureOf(keyrail.GET('/api/v1/me'))).toBeInstanceOf(ConnectionError);
  });

  test.each(['fetch', 'the Node transport'])(
    'that was kept and turns out to be dead costs a try, and the call goes out again over another: %s',
    async (kind) => {
      const seen = new Set<unknown>();
      const keys: unknown[] = [];
      const { url } = await startScriptedServer((request, response) => {
        if (request.method === 'POST') keys.push(request.headers['idempotency-key']);
        // As a server or a balancer does that had closed it just as the request set out.
        if (seen.has(request.socket)) return void request.socket.destroy();
        seen.add(request.socket);
        sendJson(response, 200, { data: { id: 'tkt_1' } });
      });
      const transport = kind === 'fetch' ? undefined : createNodeTransport({ connections: 1 });
      const keyrail = createKeyrail({ credential: CREDENTIAL, baseUrl: url, ...(transport && { transport }) });
      await keyrail.tickets.get('tkt_1');
      // Until the connection is free again, another would be opened.
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await keyrail.tickets.create({ subject: 'hello' })).toEqual({ id: 'tkt_1' });
      expect(keys).toEqual([expect.any(String), keys[0]]);
      await transport?.close();
    },
  );

  test.each([301, 302, 307, 308])('is not led elsewhere by a %i, since the secret is for the base URL alone', async (status) => {
    const elsewhere = await startScriptedServer((_, response) => sendJson(response, 200, { data: {} }));
    const server = await startScriptedServer((_, response) => response.writeHead(status, { Location: `${elsewhere.url}/api/v1/me` }).end());
    const error = await failureOf(createKeyrail({ credential: CREDENTIAL, baseUrl: server.url }).me.get());
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error.message).toContain('baseUrl');
    expect(elsewhere.requests).toEqual([]);
  });

  test.each(['.evil.example/api', '@evil.example/api', ':1/api'])('is not led elsewhere by the path %s', async (path) => {
    let isSent = false;
    const fetch = async (): Promise<Response> => {
      isSent = true;
      return Response.json({ data: {} });
    };
    const keyrail = createKeyrail({ credential: CREDENTIAL, baseUrl: 'http://keyrail.example', fetch });
    await failureOf(keyrail.GET(path as '/api/v1/me'));
    expect(isSent).toBe(false);
  });

  test('is not led elsewhere by an option that a call does not have', async () => {
    const elsewhere = await startScriptedServer((_, response) => sendJson(response, 200, { data: {} }));
    const server = await startScriptedServer((_, response) => sendJson(response, 200, { data: {} }));
    await createKeyrail({ credential: CREDENTIAL, baseUrl: server.url }).GET('/api/v1/me', { baseUrl: elsewhere.url } as never);
    expect([elsewhere.requests.length, server.requests.length]).toEqual([0, 1]);
  });
});

describe('a signal', () => {
  test('that is aborted already stops the call before anything is sent', async () => {
    const server = await startScriptedServer((_, response) => sendJson(response, 200, { data: {} }));
    const reason = new Error('not needed any more');
    const keyrail = createKeyrail({ credential: CREDENTIAL, baseUrl: server.url });
    expect(await failureOf(keyrail.me.get({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.requests).toEqual([]);
  });

  test('ends a call that waits for its answer, with the reason of the signal', async () => {
    const controller = new AbortController();
    const { url } = await startScriptedServer(() => controller.abort());
    const error = await failureOf(
      createKeyrail({ credential: CREDENTIAL, baseUrl: url, maxRetries: 0 }).me.get({ signal: controller.signal }),
    );
    expect(error).toBe(controller.signal.reason);
    expect(error.name).toBe('AbortError');
  });

  test('ends a call whose body still comes in', async () => {
    const controller = new AbortController();
    const { url } = await startScriptedServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.write('{"data": ', () => setTimeout(() => controller.abort(), 20));
    });
    const error = await failureOf(
      createKeyrail({ credential: CREDENTIAL, baseUrl: url, maxRetries: 0 }).me.get({ signal: controller.signal }),
    );
    expect(error).toBe(controller.signal.reason);
  });

  test('ends a list between its pages', async () => {
    const controller = new AbortController();
    const server = await startScriptedServer((_, response) => sendJson(response, 200, { data: [{ id: 'tkt_1' }], nextCursor: 'next' }));
    const tickets = createKeyrail({ credential: CREDENTIAL, baseUrl: server.url }).tickets.list({}, { signal: controller.signal });
    const goThrough = async (): Promise<void> => {
      for await (const _ of tickets) controller.abort();
    };
    expect(await failureOf(goThrough())).toBe(controller.signal.reason);
    expect(server.requests).toHaveLength(1);
  });
});

test('a transport that throws at once leaves no timer', async () => {
  const transport = (): never => {
    throw new Error('not set up');
  };
  const clock = createManualClock();
  const keyrail = createKeyrail({ credential: CREDENTIAL, baseUrl: 'http://127.0.0.1:1', transport, clock, maxRetries: 0 });
  expect(await failureOf(keyrail.me.get())).toBeInstanceOf(ConnectionError);
  expect(clock.pending).toBe(0);
});

test('a fetch that throws what is no error is a ConnectionError as well', async () => {
  const fetch = (): Promise<Response> => Promise.reject('offline');
  const error = await failureOf(createKeyrail({ credential: CREDENTIAL, baseUrl: 'http://127.0.0.1:1', fetch, maxRetries: 0 }).me.get());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toBeInstanceOf(KeyrailError);
});
