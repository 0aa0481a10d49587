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

async function clientOf(respond: (response: ServerResponse) => unknown): Promise<Keyrail> {
  const { url } = await startScriptedServer((_, response) => respond(response));
  return createKeyrail({ credential: 'sk_live_secret', baseUrl: url, maxRetries: 0 });
}

async function errorOf(respond: (response: ServerResponse) => void): Promise<ApiError> {
  const error = await (await clientOf(respond)).me.get().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

describe('an error response', () => {
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
  ])('throws status %i as an error of its class', async (status, Class) => {
    const error = await errorOf((response) => sendJson(response, status, problem(status, 'SOME_CODE')));
    expect(error.constructor).toBe(Class);
    expect(error.name).toBe(Class.name);
    expect(error.stack).toMatch(new RegExp(`^${Class.name}: ${status} SOME_CODE`));
  });

  test('an API error has the members of the problem, and summarizes them in one line', async () => {
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
    ['an HTML page of a proxy', '<html>Bad gateway</html>', 'text/html; charset=utf-8'],
    ['JSON that is not a problem', '["no", "problem"]', 'application/json'],
    ['null', 'null', 'application/json'],
    ['truncated JSON', '{"code": "INTERNAL', 'application/problem+json'],
    ['members of the wrong types', '{"code": 7, "detail": {}, "issues": "none", "status": "200"}', 'application/problem+json'],
    ['malformed issues', '{"issues": [null, 7, "none", {"path": "/body"}, {"path": 1, "message": 2}]}', 'application/problem+json'],
  ])('throws a complete error for an error response with %s', async (_, body, mediaType) => {
    const error = await errorOf((response) => {
      response.writeHead(502, { 'X-Request-Id': 'req_2', ...(mediaType && { 'Content-Type': mediaType }) });
      response.end(body);
    });
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ status: 502, code: 'UNKNOWN', title: 'Bad Gateway', requestId: 'req_2', issues: [] });
    expect(error.message).toMatch(/^502 UNKNOWN: The response \(.+\) is not from Keyrail\. .* \(request req_2\)$/);
  });

  test('a call by path returns an error response as an error, for any body', async () => {
    const keyrail = await clientOf((response) => response.writeHead(503).end());
    const { data, error, response } = await keyrail.GET('/api/v1/me');
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ status: 503, code: 'UNKNOWN' });
    expect(response.status).toBe(503);
  });
});

describe('a success response', () => {
  test.each([
    ['an empty body', '', 'application/json'],
    ['an HTML page of another site', '<html>Welcome</html>', 'text/html'],
    ['JSON without data', '{}', 'application/json'],
    ['truncated JSON', '{"data": {"key": "sk_live_canary', 'application/json'],
  ])('rejects a success response with %s, and does not quote it', async (_, body, mediaType) => {
    const keyrail = await clientOf((response) => response.writeHead(200, { 'Content-Type': mediaType, 'X-Request-Id': 'req_3' }).end(body));
    const error = await keyrail.me.get().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ status: 200, requestId: 'req_3' });
    expect(inspect(error)).not.toContain('canary');
  });

  test('joins a body that arrives in chunks, even if a chunk ends within a character', async () => {
    const body = Buffer.from(JSON.stringify({ data: { subject: 'Grüße, 世界' } }));
    const cuts = [0, body.indexOf('ü') + 1, body.indexOf('世') + 2, body.length];
    const keyrail = await clientOf(async (response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      for (const [index, cut] of cuts.slice(1).entries()) {
        response.write(body.subarray(cuts[index], cut));
        // So that the client reads each chunk separately.
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      response.end();
    });
    expect(await keyrail.tickets.get('tkt_1')).toEqual({ subject: 'Grüße, 世界' });
  });

  test('reads the body with `text()` if a custom fetch has another kind of stream', async () => {
    const text = JSON.stringify({ data: { subject: 'hello' } });
    const headers = new Headers({ 'Content-Type': 'application/json' });
    const fetch = async () => ({ status: 200, statusText: 'OK', headers, body: Readable.from([text]), text: async () => text });
    const keyrail = createKeyrail({ credential: 'sk_live_secret', baseUrl: 'https://keyrail.test', fetch: fetch as never });
    expect(await keyrail.tickets.get('tkt_1')).toEqual({ subject: 'hello' });
  });

  test('a list rejects a response that is not a page', async () => {
    const keyrail = await clientOf((response) => sendJson(response, 200, { data: [{ id: 'tkt_1' }] }));
    await expect(keyrail.tickets.list()).rejects.toThrow(UnexpectedResponseError);
  });

  test('a success without a body resolves to undefined', async () => {
    const keyrail = await clientOf((response) => response.writeHead(204).end());
    expect(await keyrail.apiKeys.revoke('ak_1')).toBeUndefined();
  });

  test('a call by path returns a text body as text', async () => {
    const keyrail = await clientOf((response) => response.writeHead(200, { 'Content-Type': 'application/yaml' }).end('openapi: 3.1.1\n'));
    expect((await keyrail.GET('/openapi.yaml')).data).toBe('openapi: 3.1.1\n');
  });
});

describe('a path parameter', () => {
  test.each(['', '.', '..', undefined])('rejects the path parameter %o, which would lead to another path', async (id) => {
    const server = await startScriptedServer((_, response) => response.writeHead(204).end());
    const keyrail = createKeyrail({ credential: 'sk_live_secret', baseUrl: server.url, maxRetries: 0 });
    await expect(keyrail.apiKeys.revoke(id as string)).rejects.toThrow('{apiKeyId} of /api/v1/api-keys/{apiKeyId} is not an id.');
    await expect(keyrail.DELETE('/api/v1/api-keys/{apiKeyId}', { params: { path: { apiKeyId: id as string } } })).rejects.toThrow(
      KeyrailError,
    );
    await expect(keyrail.DELETE('/api/v1/api-keys/{apiKeyId}', {} as never)).rejects.toThrow(KeyrailError);
    expect(server.requests).toEqual([]);
  });

  test('encodes a path parameter as one segment of the path', async () => {
    const server = await startScriptedServer((_, response) => response.writeHead(204).end());
    await createKeyrail({ credential: 'sk_live_secret', baseUrl: server.url, maxRetries: 0 }).apiKeys.revoke('../tickets?x=1#y');
    expect(server.requests).toEqual(['DELETE /api/v1/api-keys/..%2Ftickets%3Fx%3D1%23y']);
  });
});

test.each([
  ['an unknown status', '999 Odd'],
  ['a non-ASCII reason phrase', '404 Nie ma Łodzi'],
])('an error response with %s has its headers', async (_, status) => {
  const answer = Buffer.from(`HTTP/1.1 ${status}\r\nX-City: Łódź\r\nContent-Length: 2\r\n\r\n{}`);
  const { url } = await startScriptedServer((request) => void request.socket.end(answer));
  const transport = createNodeTransport();
  for (const given of [transport, undefined]) {
    const keyrail = createKeyrail({ credential: 'sk_live_secret', baseUrl: url, maxRetries: 0, transport: given });
    const error = await keyrail.me.get().catch((thrown: unknown) => thrown);
    // The bytes of a header are decoded as Latin-1, as fetch does.
    expect((error as ApiError).headers.get('x-city')).toBe(Buffer.from('Łódź').toString('latin1'));
  }
  await transport.close();
});

describe('a request body', () => {
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
  ])('rejects a request body that is not plain data and sends nothing: %s', async (kind, body) => {
    const server = await startScriptedServer((_, response) => sendJson(response, 201, { data: {} }));
    const keyrail = createKeyrail({ credential: 'sk_live_secret', baseUrl: server.url });
    const message = `\`body\` must be plain data, not ${kind}`;
    await expect(keyrail.tickets.create(body as never)).rejects.toThrow(message);
    await expect(keyrail.POST('/api/v1/tickets', { body: body as never })).rejects.toThrow(KeyrailError);
    expect(server.requests).toEqual([]);
  });
});

describe('isKeyrailError and isApiError', () => {
  test('isKeyrailError and isApiError recognize errors of another copy of the package', async () => {
    vi.resetModules();
    const copy = await import('@keyrail/sdk');
    const error = new copy.NotFoundError(problem(404, 'NOT_FOUND') as never);
    expect(error).not.toBeInstanceOf(NotFoundError);
    expect([isApiError(error), isKeyrailError(error)]).toEqual([true, true]);
    expect([isApiError(new copy.ConnectionError('cut')), isKeyrailError(new copy.ConnectionError('cut'))]).toEqual([false, true]);
  });

  test.each([new Error('other'), undefined, null, 'text', { status: 404, code: 'NOT_FOUND' }])(
    'isKeyrailError and isApiError reject %o',
    (value) => {
      expect([isApiError(value), isKeyrailError(value)]).toEqual([false, false]);
    },
  );
});
