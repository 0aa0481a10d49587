import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/harness/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const EXPECTED = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
};

test.each(['/api/v1/me', '/nowhere', '/openapi.yaml', '/healthz', '/api/v1/tickets?limit=0', '/oauth/token'])(
  'every answer tells a browser not to trust it: %s',
  async (path) => {
    const { headers } = await server.send(path);
    expect(Object.fromEntries([...headers].filter(([name]) => name in EXPECTED))).toEqual(EXPECTED);
  },
);

test('also one to a request whose Host is none', async () => {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.end('GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 [\s\S]*x-content-type-options: nosniff/i);
});
