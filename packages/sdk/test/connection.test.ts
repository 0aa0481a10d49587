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
  test('a refused connection throws a ConnectionError that names the address and the cause', async () => {
    const baseUrl = `http://127.0.0.1:${await closedPort()}`;
    const error = await failureOf(createKeyrail({ credential: CREDENTIAL, baseUrl, maxRetries: 0 }).tickets.list({ cursor: 'abc' }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toBe(
      `GET /api/v1/tickets got no complete response from ${baseUrl}: connect ECONNREFUSED ${baseUrl.slice('http://'.length)}`,
    );
    expect(inspect(error.cause)).toContain("code: 'ECONNREFUSED'");
  });

  test('a failed connection to a host name with several addresses reports the cause of one of them', async () => {
    // Node throws an error without a message that contains one error for each address.
    const refused = ['::1', '127.0.0.1'].map((address) => new Error(`connect ECONNREFUSED ${address}`));
    const fetch = (): Promise<Response> => Promise.reject(new TypeError('fetch failed', { cause: new AggregateError(refused, '') }));
    const error = await failureOf(createKeyrail({ credential: CREDENTIAL, baseUrl: 'http://localhost', fetch, maxRetries: 0 }).me.get());
    expect(error.message).toMatch(/connect ECONNREFUSED ::1$/);
  });

  test('a connection cut before the response throws a ConnectionError', async () => {
    const { url } = await startScriptedServer((request) => request.socket.destroy());
    expect(await failureOf(createKeyrail({ credential: CREDENTIAL, baseUrl: url, maxRetries: 0 }).me.get())).toBeInstanceOf(
      ConnectionError,
    );
  });

  test.each([200, 500])('a connection cut within the body of a %i throws a ConnectionError, also from a call by path', async (status) => {
    const { url } = await startScriptedServer((request, response) => {
      response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write('{"data": ', () => request.socket.destroy());
    });
    const keyrail = createKeyrail({ credential: CREDENTIAL, baseUrl: url, maxRetries: 0 });
    expect(await failureOf(keyrail.me.get())).toBeInstanceOf(ConnectionError);
    expect(await failureOf(keyrail.GET('/api/v1/me'))).toBeInstanceOf(ConnectionError);
  });

  test.each(['fetch', 'the Node transport'])('a call over a dead kept-alive connection is retried over a new one: %s', async (kind) => {
    const seen = new Set<unknown>();
    const keys: unknown[] = [];
    const { url } = await startScriptedServer((request, response) => {
      if (request.method === 'POST') keys.push(request.headers['idempotency-key']);
      // As if the server or a load balancer had closed it just before the request arrived.
      if (seen.has(request.socket)) return void request.socket.destroy();
      seen.add(request.socket);
      sendJson(response, 200, { data: { id: 'tkt_1' } });
    });
    const transport = kind === 'fetch' ? undefined : createNodeTransport({ connections: 1 });
    const keyrail = createKeyrail({ credential: CREDENTIAL, baseUrl: url, ...(transport && { transport }) });
    await keyrail.tickets.get('tkt_1');
    // Until the connection is idle again, the client would open another.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await keyrail.tickets.create({ subject: 'hello' })).toEqual({ id: 'tkt_1' });
    expect(keys).toEqual([expect.any(String), keys[0]]);
    await transport?.close();
  });

  test.each([301, 302, 307, 308])('does not follow a %i redirect, since the secret is only for the base URL', async (status) => {
    const elsewhere = await startScriptedServer((_, response) => sendJson(response, 200, { data: {} }));
    const server = await startScriptedServer((_, response) => response.writeHead(status, { Location: `${elsewhere.url}/api/v1/me` }).end());
    const error = await failureOf(createKeyrail({ credential: CREDENTIAL, baseUrl: server.url }).me.get());
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error.message).toContain('baseUrl');
    expect(elsewhere.requests).toEqual([]);
  });

  test.each(['.evil.example/api', '@evil.example/api', ':1/api'])('rejects the path %s, which would lead to another host', async (path) => {
    let isSent = false;
    const fetch = async (): Promise<Response> => {
      isSent = true;
      return Response.json({ data: {} });
    };
    const keyrail = createKeyrail({ credential: CREDENTIAL, baseUrl: 'http://keyrail.example', fetch });
    await failureOf(keyrail.GET(path as '/api/v1/me'));
    expect(isSent).toBe(false);
  });

  test('ignores the unknown option baseUrl of a call', async () => {
    const elsewhere = await startScriptedServer((_, response) => sendJson(response, 200, { data: {} }));
    const server = await startScriptedServer((_, response) => sendJson(response, 200, { data: {} }));
    await createKeyrail({ credential: CREDENTIAL, baseUrl: server.url }).GET('/api/v1/me', { baseUrl: elsewhere.url } as never);
    expect([elsewhere.requests.length, server.requests.length]).toEqual([0, 1]);
  });
});

describe('a signal', () => {
  test('an aborted signal stops the call before it sends anything', async () => {
    const server = await startScriptedServer((_, response) => sendJson(response, 200, { data: {} }));
    const reason = new Error('not needed any more');
    const keyrail = createKeyrail({ credential: CREDENTIAL, baseUrl: server.url });
    expect(await failureOf(keyrail.me.get({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.requests).toEqual([]);
  });

  test('an abort ends a call that waits for its response, with the reason of the signal', async () => {
    const controller = new AbortController();
    const { url } = await startScriptedServer(() => controller.abort());
    const error = await failureOf(
      createKeyrail({ credential: CREDENTIAL, baseUrl: url, maxRetries: 0 }).me.get({ signal: controller.signal }),
    );
    expect(error).toBe(controller.signal.reason);
    expect(error.name).toBe('AbortError');
  });

  test('an abort ends a call whose body is still arriving', async () => {
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

  test('an abort ends the iteration of a list between its pages', async () => {
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

test('a transport that throws synchronously leaves no timer', async () => {
  const transport = (): never => {
    throw new Error('not set up');
  };
  const clock = createManualClock();
  const keyrail = createKeyrail({ credential: CREDENTIAL, baseUrl: 'http://127.0.0.1:1', transport, clock, maxRetries: 0 });
  expect(await failureOf(keyrail.me.get())).toBeInstanceOf(ConnectionError);
  expect(clock.pending).toBe(0);
});

test('a fetch that throws a value other than an error causes a ConnectionError', async () => {
  const fetch = (): Promise<Response> => Promise.reject('offline');
  const error = await failureOf(createKeyrail({ credential: CREDENTIAL, baseUrl: 'http://127.0.0.1:1', fetch, maxRetries: 0 }).me.get());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toBeInstanceOf(KeyrailError);
});
