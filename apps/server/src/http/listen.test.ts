import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const server = useTestServer();

interface RawResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Sends raw lines and a raw body, and reads until the server closes the connection. */
function exchangeRaw(lines: readonly string[], body: Buffer | string = ''): Promise<RawResponse> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
      socket.write(body);
    });
    socket.setEncoding('utf8').on('data', (chunk: string) => (received += chunk));
    socket.on('end', () => resolve(parse(received))).on('error', reject);
  });
}

function parse(received: string): RawResponse {
  const end = received.indexOf('\r\n\r\n');
  const [statusLine = '', ...fields] = received.slice(0, end).split('\r\n');
  const headers = fields.map((field): [string, string] => [
    field.slice(0, field.indexOf(':')).toLowerCase(),
    field.slice(field.indexOf(':') + 2),
  ]);
  return { status: Number(statusLine.split(' ')[1]), headers: new Map(headers), body: received.slice(end + 4) };
}

const authorization = (): string => `Authorization: Bearer ${server.token}`;
const ticket = JSON.stringify({ subject: 'Printer' });

describe('an HTTP/1.0 request without Host (RFC 9112, section 3.2)', () => {
  test.each([
    ['the liveness check of a load balancer', 'GET /healthz', 200],
    ['the readiness check of a load balancer', 'GET /readyz', 200],
    ['HEAD', 'HEAD /healthz', 200],
    ['an unknown path', 'GET /nowhere', 404],
  ])('is served: %s', async (_case, line, status) => {
    const response = await exchangeRaw([`${line} HTTP/1.0`]);
    expect(response.status).toBe(status);
    expect(response.headers.get('x-request-id')).toBeDefined();
  });

  test('is served with a credential, and the whole body arrives without chunks', async () => {
    const { status, headers, body } = await exchangeRaw(['GET /api/v1/me HTTP/1.0', authorization()]);
    expect([status, headers.get('transfer-encoding')]).toEqual([200, undefined]);
    expect(JSON.parse(body).data.principal.type).toBe('api_key');
  });

  test('is served with a request body', async () => {
    const lines = ['POST /api/v1/tickets HTTP/1.0', authorization(), 'Content-Type: application/json', `Content-Length: ${ticket.length}`];
    expect((await exchangeRaw(lines, ticket)).status).toBe(201);
  });

  test('is required of HTTP/1.1: without it the server answers 400', async () => {
    expect((await exchangeRaw(['GET /healthz HTTP/1.1', 'Connection: close'])).status).toBe(400);
  });
});

describe('HEAD (RFC 9110, section 9.3.2)', () => {
  test.each([
    '/healthz',
    '/api/v1/me',
    '/api/v1/tickets?limit=1',
    '/api/v1/tickets/tkt_00000000000000000000000000',
    '/api/v1/tickets?limit=0',
    '/openapi.json',
    '/nowhere',
  ])('of %s has the status, the Content-Type and the Content-Length of GET, and no body', async (path) => {
    const send = (method: string) =>
      exchangeRaw([`${method} ${path} HTTP/1.1`, 'Host: x', authorization(), 'Connection: close', 'X-Request-Id: same']);
    const [head, get] = [await send('HEAD'), await send('GET')];
    const summarize = ({ status, headers }: RawResponse) => [status, headers.get('content-type'), headers.get('content-length')];
    expect(summarize(head)).toEqual(summarize(get));
    expect(Number(head.headers.get('content-length'))).toBe(Buffer.byteLength(get.body));
    expect(head.body).toBe('');
  });

  test('of a path that supports only POST gets 405, as GET does', async () => {
    const { status, headers } = await exchangeRaw(['HEAD /api/v1/api-keys/verify HTTP/1.1', 'Host: x', 'Connection: close']);
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('a request header that changes what the body means', () => {
  const send = (body: Buffer | string, ...headers: string[]) =>
    exchangeRaw(
      [
        'POST /api/v1/tickets HTTP/1.1',
        'Host: x',
        'Connection: close',
        authorization(),
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
        ...headers,
      ],
      body,
    );

  test.each(['gzip', 'br', 'deflate', 'zstd', 'gzip, identity', 'unknown'])(
    'Content-Encoding: %s gets 415 and Accept-Encoding (RFC 9110, section 15.5.16)',
    async (encoding) => {
      const { status, headers, body } = await send(gzipSync(ticket), `Content-Encoding: ${encoding}`);
      expect([status, headers.get('accept-encoding')]).toEqual([415, 'identity']);
      expect(JSON.parse(body)).toMatchObject({ code: 'UNSUPPORTED_MEDIA_TYPE' });
    },
  );

  test.each(['identity', 'IDENTITY', ''])('Content-Encoding: %j is accepted and does not change the body', async (encoding) => {
    expect((await send(ticket, `Content-Encoding: ${encoding}`)).status).toBe(201);
  });

  test('Content-Encoding gets 415 before the body arrives', async () => {
    const lines = ['POST /api/v1/tickets HTTP/1.1', 'Host: x', authorization(), 'Content-Type: application/json', 'Content-Length: 1000'];
    const { status, headers } = await exchangeRaw([...lines, 'Content-Encoding: gzip']);
    expect([status, headers.get('connection')]).toEqual([415, 'close']);
  });

  test('a wrong Content-Type gets 415 without Accept-Encoding, which would name the encoding as the fault', async () => {
    const { status, headers } = await exchangeRaw(
      ['POST /api/v1/tickets HTTP/1.1', 'Host: x', 'Connection: close', authorization(), 'Content-Type: text/plain', 'Content-Length: 2'],
      '{}',
    );
    expect([status, headers.get('accept-encoding')]).toEqual([415, undefined]);
  });

  test('Content-Range gets 400, since a partial PUT would be stored as a whole (RFC 9110, section 14.5)', async () => {
    const { status, body } = await send(ticket, 'Content-Range: bytes 0-10/100');
    expect([status, JSON.parse(body).issues]).toEqual([
      400,
      [{ path: '/header/content-range', message: 'is not supported; send the whole body' }],
    ]);
  });

  test('a transfer coding other than chunked is rejected, and nothing is created (RFC 9112, section 6.1)', async () => {
    const chunk = gzipSync(ticket);
    const framed = Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n0\r\n\r\n')]);
    const { status } = await exchangeRaw(
      [
        'POST /api/v1/tickets HTTP/1.1',
        'Host: x',
        'Connection: close',
        authorization(),
        'Content-Type: application/json',
        'Transfer-Encoding: gzip, chunked',
      ],
      framed,
    );
    expect(status).toBe(415);
  });
});
