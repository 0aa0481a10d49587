import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { operations } from '@keyrail/contract';
import { describe, expect, test } from 'vitest';
import { startTestServer } from '../../test/harness/test-server.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const TOKEN = 'for-the-metrics-of-tests';
const PAGE = 'https://app.example.com';

const server = useTestServer({ metricsToken: TOKEN, corsOrigins: [PAGE] });
const local = useTestServer();

/** Sends raw bytes, and returns everything that the server sends until it closes the connection. */
async function sendRaw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  return text(socket);
}

const metrics = async () => (await server.send('/metrics', { token: TOKEN })).text;
/** The value of a sample; 0 if there is none, such as for a counter that has not counted yet. */
const valueOf = (exposition: string, sample: string): number =>
  Number(
    exposition
      .split('\n')
      .find((line) => line.startsWith(`${sample} `))
      ?.slice(sample.length + 1) ?? 0,
  );

describe('the metrics', () => {
  test('count each request once, by operation and status, also requests that match no operation', async () => {
    const lines = [
      'keyrail_http_requests_total{operation="getMe",status="200"}',
      'keyrail_http_requests_total{operation="getMe",status="401"}',
      'keyrail_http_requests_total{operation="none",status="404"}',
      'keyrail_http_requests_total{operation="none",status="405"}',
      'keyrail_http_request_duration_seconds_count{operation="getMe"}',
    ];
    const before = await metrics();
    await Promise.all(Array.from({ length: 20 }, () => server.send('/api/v1/me')));
    await server.send('/api/v1/me', { token: 'sk_live_wrong' });
    await server.send('/nowhere');
    await server.send('/api/v1/me', { method: 'DELETE' });
    const after = await metrics();
    expect(lines.map((line) => valueOf(after, line) - valueOf(before, line))).toEqual([20, 1, 1, 1, 21]);
  });

  test('count unreadable requests and CORS preflight requests with the operation "none"', async () => {
    const lines = [204, 400, 431].map((status) => `keyrail_http_requests_total{operation="none",status="${status}"}`);
    const before = await metrics();
    await server.send('/api/v1/me', { method: 'OPTIONS', headers: { Origin: PAGE, 'Access-Control-Request-Method': 'GET' } });
    await sendRaw('no HTTP at all\r\n\r\n');
    await sendRaw('GET /healthz HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n');
    await sendRaw(`GET /healthz HTTP/1.1\r\nHost: x\r\nX-Large: ${'a'.repeat(20_000)}\r\n\r\n`);
    const after = await metrics();
    expect(lines.map((line) => valueOf(after, line) - valueOf(before, line))).toEqual([1, 2, 1]);
  });

  test('show the number of requests that wait for the request log, and of requests that it dropped', async () => {
    const exposition = await metrics();
    expect(exposition).toMatch(/^keyrail_request_log_waiting_requests \d+$/m);
    expect(exposition).toMatch(/^keyrail_request_log_dropped_requests 0$/m);
  });

  test('show the number of windows in memory, and count rejections by the exhausted limit, from 0 on', async () => {
    const single = await startTestServer({ failedAttemptsPerMinute: 2 });
    const read = async () => (await single.send('/metrics', { token: null })).text;
    const contexts = Object.values(operations).flatMap(({ rateLimit }) => rateLimit?.context ?? []);
    const rejections = (exposition: string) =>
      Object.fromEntries(
        [...exposition.matchAll(/^keyrail_limit_refusals_total{context="(.+)"} (\d+)$/gm)].map(([, name, value]) => [name, Number(value)]),
      );
    const none = Object.fromEntries(['token:global', 'address:failures', 'address:refusals', ...contexts].map((context) => [context, 0]));
    const before = await read();
    expect(rejections(before)).toEqual(none);
    expect(valueOf(before, 'keyrail_limit_windows')).toBe(0);

    const json = { name: 'limited', rateLimit: { limit: 1, windowSeconds: 3_600 } };
    const { key } = (await single.send('/api/v1/api-keys', { json })).json.data;
    for (let count = 0; count < 3; count++) await single.send('/api/v1/me', { token: key });
    for (let count = 0; count < 5; count++) await single.send('/api/v1/me', { token: 'sk_live_wrong' });
    const after = await read();
    expect(rejections(after)).toEqual({ ...none, 'token:global': 2, 'address:failures': 3 });
    // The windows of the organization's first key, of this key, and of the address.
    expect(valueOf(after, 'keyrail_limit_windows')).toBe(3);
    await single.close();
  });

  test('describe the process, and contain no organization and no secret', async () => {
    await server.send('/api/v1/me');
    const exposition = await metrics();
    expect(valueOf(exposition, 'process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
    expect(exposition).not.toContain(server.organizationId);
    expect(exposition).not.toMatch(/sk_live|org_|ak_/);
  });

  test.each([
    ['no credential', null, 'CREDENTIAL_MISSING'],
    ['a wrong token', 'for-the-metrics-of-others', 'INVALID_TOKEN'],
    ['an API key with every permission', undefined, 'INVALID_TOKEN'],
  ])('are not returned for %s', async (_case, token, code) => {
    const { status, json } = await server.send('/metrics', token === undefined ? {} : { token });
    expect([status, json.code]).toEqual([401, code]);
  });

  test('need no token from the same machine if the database is embedded, but need one from a proxy on that machine', async () => {
    expect((await local.send('/metrics', { token: null })).status).toBe(200);
    const { status, json } = await local.send('/metrics', { token: null, headers: { 'X-Forwarded-For': '203.0.113.7' } });
    expect([status, json.code]).toEqual([401, 'CREDENTIAL_MISSING']);
  });
});

test('at the level debug, the log has a line for each request that matches no operation, without its path', async () => {
  const lineOf = (requestId: string) => JSON.parse(server.logged.find((line) => line.includes(requestId)) ?? '{}');
  await server.send('/nowhere/in-the-path', { headers: { 'X-Request-Id': 'an-unknown-path' } });
  expect(lineOf('an-unknown-path')).toMatchObject({ operation: 'none', method: 'GET', status: 404, ip: '127.0.0.1' });
  await server.send('/api/v1/me', { method: 'DELETE', headers: { 'X-Request-Id': 'a-wrong-method' } });
  expect(lineOf('a-wrong-method')).toMatchObject({ operation: 'none', method: 'DELETE', status: 405 });
  const response = await sendRaw('no HTTP at all\r\n\r\n');
  expect(lineOf(/^x-request-id: (\S+)/im.exec(response)?.[1] ?? 'none')).toMatchObject({ operation: 'none', status: 400 });
  expect(server.logged.join('')).not.toContain('in-the-path');
});

test('at the level debug, the log has a line for each request, with its trace id and without its secret', async () => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  await server.send('/api/v1/me', { headers: { 'X-Request-Id': 'id-in-the-log', traceparent: `00-${traceId}-00f067aa0ba902b7-01` } });
  const line = server.logged.find((entry) => entry.includes('id-in-the-log')) ?? '';
  expect(JSON.parse(line)).toMatchObject({ operation: 'getMe', status: 200, traceId, organizationId: server.organizationId });
  expect(server.logged.join('')).not.toContain(server.token);
});
