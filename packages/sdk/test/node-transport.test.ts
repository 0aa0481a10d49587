import { ConnectionError, createKeyrail, type Keyrail, UnexpectedResponseError } from '@keyrail/sdk';
import { createNodeTransport } from '@keyrail/sdk/node';
import { afterAll, describe, expect, test } from 'vitest';
import { closedPort, problem, sendJson, startScriptedServer } from './scripted-server.ts';

const transport = createNodeTransport({ connections: 4 });
afterAll(() => transport.close());

const clientOf = (baseUrl: string): Keyrail => createKeyrail({ credential: 'sk_live_secret', baseUrl, transport, maxRetries: 0 });

async function failureOf(work: PromiseLike<unknown>): Promise<Error> {
  return work.then(
    () => Promise.reject(new Error('it succeeded')),
    (error: Error) => error,
  );
}

describe('the Node transport', () => {
  test('the Node transport sends method, path, query, headers and body, and reads the complete response', async () => {
    const server = await startScriptedServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      response.writeHead(200, { 'Content-Type': 'application/json', 'X-RateLimit-Limit': '5', 'X-Two': ['a', 'b'] });
      response.write(`{"data": {"sent": ${body}, "as": "${request.headers.authorization}", `);
      setTimeout(() => response.end('"word": "Łódź 🔑"}}'), 10);
    });
    const { data, rateLimit, response } = await clientOf(server.url).tickets.create({ subject: 'Grüße' }).withResponse();
    expect(data).toEqual({ sent: { subject: 'Grüße' }, as: 'Bearer sk_live_secret', word: 'Łódź 🔑' });
    expect([rateLimit?.limit, response.headers.get('x-two')]).toEqual([5, 'a, b']);
    expect(server.requests).toEqual(['POST /api/v1/tickets']);
  });

  test('the Node transport returns errors and empty bodies as fetch does', async () => {
    const { url } = await startScriptedServer((request, response) => {
      if (request.method === 'DELETE') response.writeHead(204).end();
      else sendJson(response, 404, problem(404, 'NOT_FOUND'), { 'X-Request-Id': 'req_9' });
    });
    expect(await clientOf(url).apiKeys.revoke('ak_1')).toBeUndefined();
    expect(await failureOf(clientOf(url).me.get())).toMatchObject({ status: 404, code: 'NOT_FOUND', attempts: [{ requestId: 'req_9' }] });
  });

  test('the Node transport throws a ConnectionError without a secret if no complete response arrives', async () => {
    const refused = `http://127.0.0.1:${await closedPort()}`;
    const cut = await startScriptedServer((request) => request.socket.destroy());
    const cutInBody = await startScriptedServer((request, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{"data"', () => request.socket.destroy());
    });
    for (const url of [refused, cut.url, cutInBody.url]) {
      const error = await failureOf(clientOf(url).me.get());
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error.cause).toMatchObject({ code: expect.any(String) });
    }
  });

  test('the Node transport follows no redirect', async () => {
    const elsewhere = await startScriptedServer((_, response) => sendJson(response, 200, { data: {} }));
    const { url } = await startScriptedServer((_, response) => response.writeHead(307, { Location: elsewhere.url }).end());
    expect(await failureOf(clientOf(url).me.get())).toBeInstanceOf(UnexpectedResponseError);
    expect(elsewhere.requests).toEqual([]);
  });

  test('the Node transport limits its connections, and a call that waits for one can be canceled', async () => {
    const open = new Set<unknown>();
    const server = await startScriptedServer((request) => void open.add(request.socket));
    const controller = new AbortController();
    const calls = Array.from({ length: 10 }, () => clientOf(server.url).me.get({ signal: controller.signal }));
    await expect.poll(() => open.size).toBe(4);
    controller.abort(new Error('enough'));
    for (const call of calls) expect(await failureOf(call)).toBe(controller.signal.reason);
    expect(server.requests).toHaveLength(4);
  });
});
