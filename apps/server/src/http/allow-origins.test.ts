import { describe, expect, test } from 'vitest';
import type { TestServer } from '../../test/harness/test-server.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const ALLOWED = 'https://app.example.com';

const server = useTestServer({ corsOrigins: [ALLOWED] });
const serverWithoutOrigins = useTestServer();

const preflight = (to: TestServer, origin: string) =>
  to.send('/api/v1/tickets', {
    method: 'OPTIONS',
    token: null,
    headers: { Origin: origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'authorization,idempotency-key' },
  });
const allowedOrigin = ({ headers }: { headers: Headers }) => headers.get('access-control-allow-origin');

describe('a page of another origin', () => {
  test('may not call the API, unless the operator has allowed its origin', async () => {
    const { status } = await preflight(serverWithoutOrigins, ALLOWED);
    expect(status).toBe(405);
    const answers = [
      await preflight(server, 'https://evil.example'),
      await preflight(server, `${ALLOWED}.evil.example`),
      await server.send('/api/v1/me', { headers: { Origin: 'https://evil.example' } }),
      await serverWithoutOrigins.send('/api/v1/me', { headers: { Origin: ALLOWED } }),
    ];
    for (const answer of answers) expect(allowedOrigin(answer)).toBeNull();
  });

  test('whose origin is allowed may send the headers of the API, and no cookie', async () => {
    const answer = await preflight(server, ALLOWED);
    expect([answer.status, allowedOrigin(answer)]).toEqual([204, ALLOWED]);
    expect(answer.headers.get('access-control-allow-headers')).toMatch(/Authorization.*Idempotency-Key/);
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST');
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
    expect(answer.headers.get('vary')).toMatch(/Origin/i);
  });

  test('whose origin is allowed may read successes and errors, with their request id', async () => {
    const answers = [
      await server.send('/api/v1/me', { headers: { Origin: ALLOWED } }),
      await server.send('/api/v1/me', { headers: { Origin: ALLOWED }, token: 'sk_live_wrong' }),
      await server.send('/nowhere', { headers: { Origin: ALLOWED } }),
    ];
    for (const answer of answers) {
      expect(allowedOrigin(answer)).toBe(ALLOWED);
      expect(answer.headers.get('access-control-expose-headers')).toContain('X-Request-Id');
    }
  });

  test('gets the common headers of all responses with the response to its preflight', async () => {
    const { headers } = await preflight(server, ALLOWED);
    expect(headers.get('x-request-id')).toMatch(/^req_/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

test.each([
  ['has no Access-Control-Request-Method', '/api/v1/tickets', { Origin: ALLOWED }, 405],
  ['has no Origin', '/api/v1/tickets', { 'Access-Control-Request-Method': 'POST' }, 405],
  [
    'has an Origin that is not allowed',
    '/api/v1/tickets',
    { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
    405,
  ],
  ['has no Origin and an unknown path', '/nowhere', {}, 404],
])('an OPTIONS request that %s gets the same response as without allowed origins', async (_case, path, headers, status) => {
  const answer = await server.send(path, { method: 'OPTIONS', token: null, headers });
  expect([answer.status, answer.json.status, allowedOrigin(answer)]).toEqual([status, status, null]);
  expect(answer.headers.get('vary')).toMatch(/Origin/i);
});
