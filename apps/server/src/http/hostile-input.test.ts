import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const server = useTestServer();

/** Sends bytes as they are, and gives all that comes back until the server closes the connection. */
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

describe('what is no request', () => {
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
      'two lengths of one body',
      `POST /api/v1/tickets HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n`,
      400,
      'MALFORMED_REQUEST',
    ],
    ['a header with a NUL', `${GET}X-Odd: a\0b\r\n\r\n`, 400, 'MALFORMED_REQUEST'],
  ])('such as %s is answered with a problem and an id, and the connection is closed', async (_case, sent, status, code) => {
    const answer = await sendRaw(sent);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toMatch(/^x-request-id: req_/im);
    expect(answer).toMatch(/^content-type: application\/problem\+json/im);
    expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({ status, code });
    expect((await server.send('/healthz')).status).toBe(200);
  });
});

describe('a moment', () => {
  test.each([
    '2099-12-31T23:59:60Z',
    '2099-12-31t23:59:59z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999999999Z',
    '2099-02-29T00:00:00Z',
    '9999-12-31T23:59:59-23:59',
    '0000-01-01T00:00:00+23:59',
  ])('at the edge of what can be written, %s, is taken or refused, and never a fault of the server', async (moment) => {
    const created = await server.send('/api/v1/api-keys', { json: { name: 'edge', expiresAt: moment } });
    expect([201, 400]).toContain(created.status);
    for (const bound of ['since', 'until']) {
      const { status } = await server.send(`/api/v1/audit-events?${bound}=${encodeURIComponent(moment)}`);
      expect([200, 400]).toContain(status);
    }
  });
});

describe('a request that is meant to hurt', () => {
  test('is refused without a fault of the server: JSON that is nested a hundred thousand deep', async () => {
    const depth = 100_000;
    for (const body of [`{"subject":${'['.repeat(depth)}${']'.repeat(depth)}}`, `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`]) {
      const { status, json } = await server.send('/api/v1/tickets', { body, headers: { 'Content-Type': 'application/json' } });
      expect(status).toBe(400);
      expect(json.issues.some(({ message }: { message: string }) => message.includes('64 deep'))).toBe(true);
    }
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('gains nothing from a member called %s', async (name) => {
    const body = `{"subject":"x","${name}":{"permissions":["organization:write"]}}`;
    const { status, json } = await server.send('/api/v1/tickets', { body, headers: { 'Content-Type': 'application/json' } });
    expect([status, json.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(({} as { permissions?: unknown }).permissions).toBeUndefined();
  });

  test.each([
    ['with an idempotency key', { 'Idempotency-Key': 'a-number-without-end' }],
    ['without one', {}],
  ])('is refused, %s: a number that is too large to be one', async (_case, headers) => {
    for (const number of ['1e999', '-1e999']) {
      const body = `{"type":"trial.started","properties":{"deep":[{"amount":${number}}]}}`;
      const { status, json } = await server.send('/api/v1/events', { body, headers: { 'Content-Type': 'application/json', ...headers } });
      expect([status, json.code]).toEqual([400, 'VALIDATION_FAILED']);
      expect(json.issues).toEqual([{ path: '/body/properties/deep/0/amount', message: 'must be a number that a 64-bit float can hold' }]);
    }
  });

  test('can’t fill the audit with a user agent of any length', async () => {
    const { json } = await server.send('/api/v1/api-keys', { json: { name: 'x' }, headers: { 'User-Agent': 'a'.repeat(8_000) } });
    const events = await server.send(`/api/v1/audit-events?targetId=${json.data.id}`);
    expect(events.json.data[0].userAgent).toHaveLength(500);
  });
});
