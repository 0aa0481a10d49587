import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const server = useTestServer();

const EXPECTED = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
};

test.each(['/api/v1/me', '/nowhere', '/openapi.yaml', '/healthz', '/api/v1/tickets?limit=0', '/oauth/token'])(
  'every response has the security headers for browsers: %s',
  async (path) => {
    const { headers } = await server.send(path);
    expect(Object.fromEntries([...headers].filter(([name]) => name in EXPECTED))).toEqual(EXPECTED);
  },
);

test.each([
  ['with an invalid Host', 'GET / HTTP/1.1\r\nHost: a b\r\n', 400],
  ['without a Host', 'GET /api/v1/me HTTP/1.1\r\n', 400],
  ['that is unreadable', 'GET /api/v1/me HTTP/1.1\r\nHost: x\r\nX-Odd: a\0b\r\n', 400],
  ['with an unknown expectation', 'GET /healthz HTTP/1.1\r\nHost: x\r\nExpect: the-unexpected\r\n', 200],
  [
    'that asks for an upgrade of the protocol',
    'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close, Upgrade\r\nUpgrade: websocket\r\n',
    200,
  ],
])('the response to a request %s has the security headers and a request id', async (_case, head, status) => {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.end(`${head}Connection: close\r\n\r\n`);
  const answer = await text(socket);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  for (const [name, value] of Object.entries(EXPECTED)) expect(answer.toLowerCase()).toContain(`\r\n${name}: ${value.toLowerCase()}\r\n`);
  expect(answer).toMatch(/\r\nx-request-id: req_/i);
  if (status !== 200) expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({ status, requestId: expect.any(String) });
});
