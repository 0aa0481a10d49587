import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { inspect } from 'node:util';
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  createKeyrail,
  isApiError,
  isKeyrailError,
  type Keyrail,
  KeyrailError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  UnexpectedResponseError,
} from '@keyrail/sdk';
import { createNodeTransport } from '@keyrail/sdk/node';
import { describe, expect, test, vi } from 'vitest';
import { problem, sendJson, startScriptedServer } from './scripted-server.ts';

async function clientOf(answer: (response: ServerResponse) => unknown): Promise<Keyrail> {
  const { url } = await startScriptedServer((_, response) => answer(response));
  return createKeyrail({ credential: 'sk_live_secret', baseUrl: url, maxRetries: 0 });
}

async function errorOf(answer: (response: ServerResponse) => void): Promise<ApiError> {
  const error = await (await clientOf(answer)).me.get().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

describe('an error status', () => {
  test.each([
    [400, BadRequestError],
    [401, AuthenticationError],
    [403, PermissionDeniedError],
    [404, NotFoundError],
    [405, ApiError],
    [409, ConflictError],
    [413, ApiError],
    [429, RateLimitError],
    [500, ServerError],
    [503, ServerError],
    [599, ServerError],
  ])('%i is thrown as its class, under its name', async (status, Class) => {
    const error = await errorOf((response) => sendJson(response, status, problem(status, 'SOME_CODE')));
    expect(error.constructor).toBe(Class);
    expect(error.name).toBe(Class.name);
    expect(error.stack).toMatch(new RegExp(`^${Class.name}: ${status} SOME_CODE`));
  });

  test('carries what the problem says, in its members and in one line', async () => {
    const issues = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ path: `/body/${name}`, message: 'is required' }));
    const error = await errorOf((response) =>
      sendJson(response, 400, { ...problem(400, 'VALIDATION_FAILED'), issues }, { 'Retry-After': '7' }),
    );
    expect(error).toMatchObject({
      status: 400,
      code: 'VALIDATION_FAILED',
      title: 'This',
      detail: 'This went wrong.',
      requestId: 'req_1',
      issues,
    });
    expect(error.message).toBe(
      '400 VALIDATION_FAILED: This went wrong. (/body/a is required; /body/b is required; /body/c is required; 2 more; request req_1)',
    );
    expect(error.headers.get('Retry-After')).toBe('7');
  });

  test.each([
    ['an empty body', '', undefined],
    ['a page of a proxy', '<html>Bad gateway</html>', 'text/html; charset=utf-8'],
    ['JSON that is no problem', '["no", "problem"]', 'application/json'],
    ['null', 'null', 'application/json'],
    ['JSON that is cut short', '{"code": "INTERNAL', 'application/problem+json'],
    ['members of the wrong types', '{"code": 7, "detail": {}, "issues": "none", "status": "200"}', 'application/problem+json'],
    ['issues that are none', '{"issues": [null, 7, "none", {"path": "/body"}, {"path": 1, "message": 2}]}', 'application/problem+json'],
  ])('with %s is a whole error all the same', async (_, body, mediaType) => {
    const error = await errorOf((response) => {
      response.writeHead(502, { 'X-Request-Id': 'req_2', ...(mediaType && { 'Content-Type': mediaType }) });
      response.end(body);
    });
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ status: 502, code: 'UNKNOWN', title: 'Bad Gateway', requestId: 'req_2', issues: [] });
    expect(error.message).toMatch(/^502 UNKNOWN: The answer \(.+\) is not what Keyrail sends\. .* \(request req_2\)$/);
  });

  test('never passes for a success of a call by path, whatever its body', async () => {
    const keyrail = await clientOf((response) => response.writeHead(503).end());
    const { data, error, response } = await keyrail.GET('/api/v1/me');
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ status: 503, code: 'UNKNOWN' });
    expect(response.status).toBe(503);
  });
});

describe('a success', () => {
  test.each([
    ['an empty body', '', 'application/json'],
    ['the page of another site', '<html>Welcome</html>', 'text/html'],
    ['JSON without data', '{}', 'application/json'],
    ['JSON that is cut short', '{"data": {"key": "sk_live_canary', 'application/json'],
  ])('with %s is refused, and not quoted', async (_, body, mediaType) => {
    const keyrail = await clientOf((response) => response.writeHead(200, { 'Content-Type': mediaType, 'X-Request-Id': 'req_3' }).end(body));
    const error = await keyrail.me.get().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ status: 200, requestId: 'req_3' });
    expect(inspect(error)).not.toContain('canary');
  });

  test('that comes in pieces is put together, also where a character is cut', async () => {
    const body = Buffer.from(JSON.stringify({ data: { subject: 'Grüße, 世界' } }));
    const cuts = [0, body.indexOf('ü') + 1, body.indexOf('世') + 2, body.length];
    const keyrail = await clientOf(async (response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      for (const [index, cut] of cuts.slice(1).entries()) {
        response.write(body.subarray(cuts[index], cut));
        // So that each piece is read by itself.
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      response.end();
    });
    expect(await keyrail.tickets.get('tkt_1')).toEqual({ subject: 'Grüße, 世界' });
  });

  test("of a fetch that has streams of another kind is read as that fetch's own text", async () => {
    const text = JSON.stringify({ data: { subject: 'hello' } });
    const headers = new Headers({ 'Content-Type': 'application/json' });
    const fetch = async () => ({ status: 200, statusText: 'OK', headers, body: Readable.from([text]), text: async () => text });
    const keyrail = createKeyrail({ credential: 'sk_live_secret', baseUrl: 'https://keyrail.test', fetch: fetch as never });
    expect(await keyrail.tickets.get('tkt_1')).toEqual({ subject: 'hello' });
  });

  test('that is no page is refused by a list', async () => {
    const keyrail = await clientOf((response) => sendJson(response, 200, { data: [{ id: 'tkt_1' }] }));
    await expect(keyrail.tickets.list()).rejects.toThrow(UnexpectedResponseError);
  });

  test('without a body resolves to nothing', async () => {
    const keyrail = await clientOf((response) => response.writeHead(204).end());
    expect(await keyrail.apiKeys.revoke('ak_1')).toBeUndefined();
  });

  test('that is text is given as text', async () => {
    const keyrail = await clientOf((response) => response.writeHead(200, { 'Content-Type': 'application/yaml' }).end('openapi: 3.1.1\n'));
    expect((await keyrail.GET('/openapi.yaml')).data).toBe('openapi: 3.1.1\n');
  });
});

describe('an id', () => {
  test.each(['', '.', '..', undefined])('%o is refused, for it would make another path', async (id) => {
    const server = await startScriptedServer((_, response) => response.writeHead(204).end());
    const keyrail = createKeyrail({ credential: 'sk_live_secret', baseUrl: server.url, maxRetries: 0 });
    await expect(keyrail.apiKeys.revoke(id as string)).rejects.toThrow('{0} of /api/v1/api-keys/{0} is not an id.');
    await expect(keyrail.DELETE('/api/v1/api-keys/{apiKeyId}', { params: { path: { apiKeyId: id as string } } })).rejects.toThrow(
      KeyrailError,
    );
    await expect(keyrail.DELETE('/api/v1/api-keys/{apiKeyId}', {} as never)).rejects.toThrow(KeyrailError);
    expect(server.requests).toEqual([]);
  });

  test('is one segment of the path, whatever it holds', async () => {
    const server = await startScriptedServer((_, response) => response.writeHead(204).end());
    await createKeyrail({ credential: 'sk_live_secret', baseUrl: server.url, maxRetries: 0 }).apiKeys.revoke('../tickets?x=1#y');
    expect(server.requests).toEqual(['DELETE /api/v1/api-keys/..%2Ftickets%3Fx%3D1%23y']);
  });
});

test.each([
  ['a status that no platform knows', '999 Odd'],
  ['words of another alphabet', '404 Nie ma Łodzi'],
])('an error with %s has its headers', async (_, status) => {
  const answer = Buffer.from(`HTTP/1.1 ${status}\r\nX-City: Łódź\r\nContent-Length: 2\r\n\r\n{}`);
  const { url } = await startScriptedServer((request) => void request.socket.end(answer));
  const transport = createNodeTransport();
  for (const given of [transport, undefined]) {
    const keyrail = createKeyrail({ credential: 'sk_live_secret', baseUrl: url, maxRetries: 0, transport: given });
    const error = await keyrail.me.get().catch((thrown: unknown) => thrown);
    // A header's bytes are read as Latin-1, as fetch does.
    expect((error as ApiError).headers.get('x-city')).toBe(Buffer.from('Łódź').toString('latin1'));
  }
  await transport.close();
});

describe('a body', () => {
  test.each([
    ['ReadableStream', new ReadableStream()],
    ['Object', Readable.from(['{}'])],
    ['Blob', new Blob(['{}'])],
    ['FormData', new FormData()],
    ['URLSearchParams', new URLSearchParams()],
    ['ArrayBuffer', new ArrayBuffer(2)],
    ['Uint8Array', new Uint8Array(2)],
    ['Map', new Map()],
    ['String', '{"subject":"x"}'],
    ['Null', null],
  ])('that is no plain data is refused, and nothing is sent: %s', async (kind, body) => {
    const server = await startScriptedServer((_, response) => sendJson(response, 201, { data: {} }));
    const keyrail = createKeyrail({ credential: 'sk_live_secret', baseUrl: server.url });
    const message = `\`body\` is plain data, and no ${kind}`;
    await expect(keyrail.tickets.create(body as never)).rejects.toThrow(message);
    await expect(keyrail.POST('/api/v1/tickets', { body: body as never })).rejects.toThrow(KeyrailError);
    expect(server.requests).toEqual([]);
  });
});

describe('the guards', () => {
  test('know the errors of another copy of the package', async () => {
    vi.resetModules();
    const copy = await import('@keyrail/sdk');
    const error = new copy.NotFoundError(problem(404, 'NOT_FOUND') as never);
    expect(error).not.toBeInstanceOf(NotFoundError);
    expect([isApiError(error), isKeyrailError(error)]).toEqual([true, true]);
    expect([isApiError(new copy.ConnectionError('cut')), isKeyrailError(new copy.ConnectionError('cut'))]).toEqual([false, true]);
  });

  test.each([new Error('other'), undefined, null, 'text', { status: 404, code: 'NOT_FOUND' }])('do not take %o for one', (value) => {
    expect([isApiError(value), isKeyrailError(value)]).toEqual([false, false]);
  });
});
