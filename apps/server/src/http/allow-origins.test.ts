import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/harness/test-server.ts';

const ALLOWED = 'https://app.example.com';

let server: TestServer;
let closed: TestServer;
beforeAll(async () => {
  [server, closed] = await Promise.all([startTestServer({ corsOrigins: [ALLOWED] }), startTestServer()]);
});
afterAll(() => Promise.all([server.close(), closed.close()]));

const preflight = (to: TestServer, origin: string) =>
  to.send('/api/v1/tickets', {
    method: 'OPTIONS',
    token: null,
    headers: { Origin: origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'authorization,idempotency-key' },
  });
const allowedOrigin = ({ headers }: { headers: Headers }) => headers.get('access-control-allow-origin');

describe('a page of another origin', () => {
  test('may not call, unless the operator has named its origin', async () => {
    const { status } = await preflight(closed, ALLOWED);
    expect(status).toBe(405);
    const answers = [
      await preflight(server, 'https://evil.example'),
      await preflight(server, `${ALLOWED}.evil.example`),
      await server.send('/api/v1/me', { headers: { Origin: 'https://evil.example' } }),
      await closed.send('/api/v1/me', { headers: { Origin: ALLOWED } }),
    ];
    for (const answer of answers) expect(allowedOrigin(answer)).toBeNull();
  });

  test('whose origin is named may send what the API takes, and no cookie', async () => {
    const answer = await preflight(server, ALLOWED);
    expect([answer.status, allowedOrigin(answer)]).toEqual([204, ALLOWED]);
    expect(answer.headers.get('access-control-allow-headers')).toMatch(/Authorization.*Idempotency-Key/);
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST');
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
    expect(answer.headers.get('vary')).toMatch(/Origin/i);
  });

  test('whose origin is named may read answers and errors, with their request id', async () => {
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
});
