import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const server = useTestServer();

/** Sends raw text, and returns everything that the server sends until it closes the connection. */
function sendRaw(text: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding('utf8').on('data', (chunk: string) => (received += chunk));
    socket.on('end', () => resolve(received)).on('error', reject);
  });
}

const GET = `GET /api/v1/me HTTP/1.1\r\nHost: keyrail.example\r\n`;

describe('an unreadable request', () => {
  test.each([
    ['headers that are too large', `${GET}Authorization: Bearer ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
    [
      'too many small headers',
      `${GET}${Array.from({ length: 3_000 }, (_, index) => `X-${index}: a\r\n`).join('')}\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'MALFORMED_REQUEST'],
    [
      'two different lengths of its body',
      `POST /api/v1/tickets HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n`,
      400,
      'MALFORMED_REQUEST',
    ],
    ['a header with a NUL', `${GET}X-Odd: a\0b\r\n\r\n`, 400, 'MALFORMED_REQUEST'],
  ])('with %s gets a problem with a request id, and the connection is closed', async (_case, request, status, code) => {
    const answer = await sendRaw(request);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toMatch(/^x-request-id: req_/im);
    expect(answer).toMatch(/^content-type: application\/problem\+json/im);
    expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({ status, code });
    expect((await server.send('/healthz')).status).toBe(200);
  });
});

describe('a timestamp', () => {
  test.each([
    '2099-12-31T23:59:60Z',
    '2099-12-31t23:59:59z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999999999Z',
    '2099-02-29T00:00:00Z',
    '9999-12-31T23:59:59-23:59',
    '0000-01-01T00:00:00+23:59',
  ])('at the limits of RFC 3339, %s, is accepted or rejected, and never causes an internal error', async (timestamp) => {
    const created = await server.send('/api/v1/api-keys', { json: { name: 'edge', expiresAt: timestamp } });
    expect([201, 400]).toContain(created.status);
    for (const bound of ['since', 'until']) {
      const { status } = await server.send(`/api/v1/audit-events?${bound}=${encodeURIComponent(timestamp)}`);
      expect([200, 400]).toContain(status);
    }
  });
});

describe('a hostile request', () => {
  test('with JSON that is nested 100,000 levels deep is rejected without an internal error', async () => {
    const depth = 100_000;
    for (const body of [`{"subject":${'['.repeat(depth)}${']'.repeat(depth)}}`, `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`]) {
      const { status, json } = await server.send('/api/v1/tickets', { body, headers: { 'Content-Type': 'application/json' } });
      expect(status).toBe(400);
      expect(json.issues.some(({ message }: { message: string }) => message.includes('64 deep'))).toBe(true);
    }
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'with a member named %s is rejected and gains no permission',
    async (name) => {
      const body = `{"subject":"x","${name}":{"permissions":["organization:write"]}}`;
      const { status, json } = await server.send('/api/v1/tickets', { body, headers: { 'Content-Type': 'application/json' } });
      expect([status, json.code]).toEqual([400, 'VALIDATION_FAILED']);
      expect(({} as { permissions?: unknown }).permissions).toBeUndefined();
    },
  );

  test.each([
    ['with an idempotency key', { 'Idempotency-Key': 'an-infinite-number' }],
    ['without an idempotency key', {}],
  ])('%s is rejected if it contains a number that is too large for a 64-bit float', async (_case, headers) => {
    for (const number of ['1e999', '-1e999']) {
      const body = `{"type":"trial.started","properties":{"deep":[{"amount":${number}}]}}`;
      const { status, json } = await server.send('/api/v1/events', { body, headers: { 'Content-Type': 'application/json', ...headers } });
      expect([status, json.code]).toEqual([400, 'VALIDATION_FAILED']);
      expect(json.issues).toEqual([{ path: '/body/properties/deep/0/amount', message: 'must be a number that a 64-bit float can hold' }]);
    }
  });

  test('with a long User-Agent does not fill the audit log: the server truncates it to 500 characters', async () => {
    const { json } = await server.send('/api/v1/api-keys', { json: { name: 'x' }, headers: { 'User-Agent': 'a'.repeat(8_000) } });
    const events = await server.send(`/api/v1/audit-events?targetId=${json.data.id}`);
    expect(events.json.data[0].userAgent).toHaveLength(500);
  });
});
