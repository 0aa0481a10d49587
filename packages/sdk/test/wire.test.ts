import { createServer, type Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { type Attempt, ConnectionError, createKeyrail, type Keyrail, NotFoundError, UnexpectedResponseError } from '@keyrail/sdk';
import { createNodeTransport } from '@keyrail/sdk/node';
import { describe, expect, onTestFinished, test } from 'vitest';

const DATA = { id: 'tkt_1', subject: 'Grüße aus Łódź' };
const JSON_BODY = Buffer.from(JSON.stringify({ data: DATA }));
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** The bytes of a response: lines of the head, and the body. */
function response(head: readonly string[], ...body: (Buffer | string)[]): Buffer {
  const lines = ['HTTP/1.1 200 OK', 'Content-Type: application/json', 'Connection: close', ...head, '', ''];
  return Buffer.concat([Buffer.from(lines.join('\r\n')), ...body.map((part) => Buffer.from(part))]);
}

function encoded(coding: string, body: Buffer): Buffer {
  return response([`Content-Encoding: ${coding}`, `Content-Length: ${body.length}`], body);
}

/** A chunked body of two chunks, which cut a character in two. */
function chunked(extension = '', trailers = ''): (Buffer | string)[] {
  const middle = JSON_BODY.indexOf('ü') + 1;
  return [JSON_BODY.subarray(0, middle), JSON_BODY.subarray(middle)]
    .flatMap((chunk) => [`${chunk.length.toString(16)}${extension}\r\n`, chunk, '\r\n'])
    .concat(`0${extension}\r\n${trailers}\r\n`);
}

const ACCEPTED: readonly [what: string, bytes: Buffer][] = [
  ['a byte order mark before JSON', response([`Content-Length: ${JSON_BODY.length + BOM.length}`], BOM, JSON_BODY)],
  ['a gzip body that the client did not request', encoded('gzip', gzipSync(JSON_BODY))],
  ['a gzip body named x-gzip', encoded('x-gzip', gzipSync(JSON_BODY))],
  ['a gzip body with a byte order mark', encoded('GZIP', gzipSync(Buffer.concat([BOM, JSON_BODY])))],
  ['a deflate body that the client did not request', encoded('deflate', deflateSync(JSON_BODY))],
  ['a deflate body without the zlib header', encoded('deflate', deflateRawSync(JSON_BODY))],
  ['a brotli body that the client did not request', encoded('br', brotliCompressSync(JSON_BODY))],
  ['a zstd body that the client did not request', encoded('zstd', zstdCompressSync(JSON_BODY))],
  ['a body with two codings', encoded('gzip, br', brotliCompressSync(gzipSync(JSON_BODY)))],
  ['a body with the coding identity', encoded('identity', JSON_BODY)],
  [
    'a chunked gzip body',
    response(
      ['Content-Encoding: gzip', 'Transfer-Encoding: chunked'],
      ...[gzipSync(JSON_BODY)].flatMap((body) => [`${body.length.toString(16)}\r\n`, body, '\r\n0\r\n\r\n']),
    ),
  ],
  [
    'an interim response 103 before the response',
    Buffer.concat([
      Buffer.from('HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\nX-Request-Id: req_hints\r\n\r\n'),
      response([`Content-Length: ${JSON_BODY.length}`], JSON_BODY),
    ]),
  ],
  ['a body that ends with the connection', response([], JSON_BODY)],
  ['chunks with extensions', response(['Transfer-Encoding: chunked'], ...chunked(';name="value"'))],
  ['trailers after the last chunk', response(['Transfer-Encoding: chunked', 'Trailer: X-Checksum'], ...chunked('', 'X-Checksum: 1\r\n'))],
];

type ErrorClass = new (...parameters: never[]) => Error;

const REJECTED: readonly [what: string, expected: ErrorClass, attempts: Partial<Attempt>[], bytes: Buffer][] = [
  ['an unknown coding', UnexpectedResponseError, [{ status: 200 }], encoded('keyrail', JSON_BODY.map((byte) => byte ^ 1) as Buffer)],
  ['a gzip body that is not gzip', ConnectionError, [{ failure: 'connection' }], encoded('gzip', JSON_BODY)],
  [
    'two equal Content-Length headers',
    ConnectionError,
    [{ failure: 'connection' }],
    response([`Content-Length: ${JSON_BODY.length}`, `Content-Length: ${JSON_BODY.length}`], JSON_BODY),
  ],
  [
    'two different Content-Length headers',
    ConnectionError,
    [{ failure: 'connection' }],
    response([`Content-Length: ${JSON_BODY.length}`, 'Content-Length: 3'], JSON_BODY),
  ],
  [
    'both Content-Length and Transfer-Encoding',
    ConnectionError,
    [{ failure: 'connection' }],
    response([`Content-Length: ${JSON_BODY.length}`, 'Transfer-Encoding: chunked'], ...chunked()),
  ],
  [
    'a chunked body without its last chunk',
    ConnectionError,
    [{ failure: 'connection' }],
    response(['Transfer-Encoding: chunked'], ...chunked().slice(0, -1)),
  ],
];

/** A server that sends these bytes in response to each request, and closes the connection. */
async function startWireServer(bytes: Buffer): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => socket.end(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as { port: number };
  return `http://127.0.0.1:${port}`;
}

async function clientOf(bytes: Buffer, transportName: string): Promise<Keyrail> {
  const baseUrl = await startWireServer(bytes);
  const transport = transportName === 'fetch' ? undefined : createNodeTransport();
  if (transport) onTestFinished(() => transport.close());
  return createKeyrail({ credential: 'sk_live_secret', baseUrl, maxRetries: 0, ...(transport && { transport }) });
}

describe.each(['fetch', 'the Node transport'])('over %s', (transportName) => {
  test.each(ACCEPTED)(`${transportName} reads a response with %s`, async (_, bytes) => {
    const keyrail = await clientOf(bytes, transportName);
    const { data, status, requestId, attempts } = await keyrail.tickets.get('tkt_1').withResponse();
    expect({ data, status, requestId }).toEqual({ data: DATA, status: 200, requestId: undefined });
    expect(attempts).toMatchObject([{ status: 200 }]);
    expect(attempts).toHaveLength(1);
  });

  test.each(REJECTED)(`${transportName} rejects a response with %s`, async (_, expected, attempts, bytes) => {
    const error = await (await clientOf(bytes, transportName)).tickets.get('tkt_1').catch((thrown: unknown) => thrown);
    expect((error as Error).constructor).toBe(expected);
    expect((error as ConnectionError).attempts).toMatchObject(attempts);
  });

  test(`${transportName} reads an error response with a byte order mark and a coding`, async () => {
    const problem = gzipSync(Buffer.concat([BOM, Buffer.from('{"code":"NOT_FOUND","detail":"No such ticket."}')]));
    const head = `HTTP/1.1 404 Not Found\r\nContent-Type: application/problem+json\r\nContent-Encoding: gzip\r\nContent-Length: ${problem.length}\r\n\r\n`;
    const keyrail = await clientOf(Buffer.concat([Buffer.from(head), problem]), transportName);
    const error = await keyrail.tickets.get('tkt_1').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ code: 'NOT_FOUND', detail: 'No such ticket.' });
  });
});
