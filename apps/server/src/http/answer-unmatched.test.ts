import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const server = useTestServer();

describe('a request that no operation matches', () => {
  test.each([
    '/',
    '/api',
    '/api/v1',
    '/api/v1/',
    '/api/v1/moons',
    '/api/v1/tickets/',
    '/api/v1/tickets/a/b',
    '/API/V1/ME',
    '/%ff',
    '/openapiXjson',
  ])('gets 404 ROUTE_NOT_FOUND on %s', async (path) => {
    const { status, json } = await server.send(path);
    expect([status, json.code, json.error]).toEqual([404, 'ROUTE_NOT_FOUND', 'Not Found']);
  });

  test.each([
    ['PUT', '/api/v1/api-keys/x', 'GET, HEAD, PATCH, DELETE'],
    ['DELETE', '/api/v1/tickets', 'GET, HEAD, POST'],
    ['POST', '/api/v1/me', 'GET, HEAD'],
    ['OPTIONS', '/api/v1/tickets', 'GET, HEAD, POST'],
    ['GET', '/api/v1/api-keys/verify', 'POST'],
    ['PROPFIND', '/healthz', 'GET, HEAD'],
  ])('gets 405 with the allowed methods, for %s %s', async (method, path, allow) => {
    const { status, headers, json } = await server.send(path, { method });
    expect([status, json.code, headers.get('allow')]).toEqual([405, 'METHOD_NOT_ALLOWED', allow]);
  });

  test('gets 405 for TRACE, and the response contains nothing of the request', async () => {
    const answer = await rawRequest('TRACE', '/api/v1/me', { Authorization: 'Bearer canary' });
    expect(answer.status).toBe(405);
    expect(answer.text).not.toContain('canary');
  });
});

describe('the request id', () => {
  test('is the caller’s X-Request-Id if that is well-formed', async () => {
    const { headers } = await server.send('/healthz', { headers: { 'X-Request-Id': 'trace-1.a_B' } });
    expect(headers.get('x-request-id')).toBe('trace-1.a_B');
  });

  test.each(['', 'has space', 'x'.repeat(129), 'sk/../etc', 'é'])('is a new one if the caller’s X-Request-Id is %j', async (id) => {
    const { headers } = await server.send('/healthz', { headers: { 'X-Request-Id': id } });
    expect(headers.get('x-request-id')).toMatch(/^req_/);
  });

  test('of a problem is the same in its body and header', async () => {
    const { headers, json } = await server.send('/nowhere');
    expect(json.requestId).toBe(headers.get('x-request-id'));
  });
});

describe('an internal error', () => {
  test('gets 500 without its cause, which is in the log with the request id', async () => {
    const { database } = server;
    await database.kysely.schema.alterTable('tickets').renameTo('tickets_gone').execute();
    const { status, json, text } = await server.send('/api/v1/tickets');
    await database.kysely.schema.alterTable('tickets_gone').renameTo('tickets').execute();
    expect([status, json.code]).toEqual([500, 'INTERNAL_ERROR']);
    expect(text).not.toMatch(/relation|select|kysely|\.ts/i);
    expect(server.logged.find((line) => line.includes(json.requestId))).toContain('tickets');
    expect((await server.send('/api/v1/tickets')).status).toBe(200);
  });
});

describe('a request that is not valid HTTP', () => {
  test('gets a problem if its Host is invalid', async () => {
    const { status, text } = await rawRequest('GET', '/healthz', { Host: 'a b<>' });
    expect(status).toBe(400);
    expect(JSON.parse(text).code).toBe('VALIDATION_FAILED');
  });

  test('gets 431 if its headers are too large, and the server keeps serving', async () => {
    const { status } = await rawRequest('GET', '/healthz', { 'X-Large': 'x'.repeat(40_000) });
    expect(status).toBe(431);
    expect((await server.send('/healthz')).status).toBe(200);
  });

  test('gets 400 if it is no HTTP at all, and the server keeps serving', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      const socket = connect(Number(port), hostname, () => socket.write('\x16\x03\x01 not http\r\n\r\n'));
      let received = '';
      socket
        .on('data', (data) => (received += data))
        .on('close', () => resolve(received))
        .on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1.1 400/);
    expect((await server.send('/healthz')).status).toBe(200);
  });
});

/** Sends a request with a method or headers that `fetch` does not send. */
function rawRequest(method: string, path: string, headers: Record<string, string>): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    request(server.url + path, { method, headers }, (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (chunk) => (text += chunk))
        .on('end', () => resolve({ status: response.statusCode, text }));
    })
      .on('error', reject)
      .end();
  });
}
