import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hammer } from '../../test/harness/hammer.ts';
import { cleanUp, startProcess, temporaryFolder } from '../../test/harness/server-process.ts';
import { startTestServer } from '../../test/harness/test-server.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

/** A collector that accepts OTLP over HTTP, and records the requests. */
let collector: Server;
let endpoint: string;
let url: string;
/** Whether the collector never responds. */
let isHanging: boolean;
let received: { path: string | undefined; body: Buffer }[];
beforeEach(async () => {
  received = [];
  isHanging = false;
  collector = createServer(async (request, response) => {
    received.push({ path: request.url, body: await buffer(request) });
    if (isHanging) return;
    response.writeHead(200, { 'Content-Type': 'application/x-protobuf' }).end();
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  url = `${endpoint}/v1/traces`;
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await cleanUp();
  collector.closeAllConnections();
  await new Promise((resolve) => collector.close(resolve));
});

const receivedBytes = () => Buffer.concat(received.map(({ body }) => body));

describe('traces', () => {
  test('reach the collector at the latest when the server stops, as part of the caller’s trace', async () => {
    const server = await startTestServer({ tracing: { url, serviceName: 'keyrail-under-test' } });
    const { token } = server;
    await server.send('/api/v1/me', { headers: { traceparent: `00-${TRACE}-${PARENT}-01`, 'X-Request-Id': 'id-in-the-trace' } });
    await server.close();
    expect(received.map(({ path }) => path)).toContain('/v1/traces');
    const expected = ['keyrail-under-test', 'GET /api/v1/me', 'authenticate', 'handle', 'id-in-the-trace', server.organizationId];
    expect(expected.filter((text) => !receivedBytes().includes(text))).toEqual([]);
    expect(receivedBytes().includes(Buffer.from(TRACE, 'hex'))).toBe(true);
    expect(receivedBytes().includes(Buffer.from(PARENT, 'hex'))).toBe(true);
    expect(receivedBytes().includes(token)).toBe(false);
  });

  test('are not sent for a request whose caller does not sample its trace', async () => {
    const server = await startTestServer({ tracing: { url, serviceName: 'keyrail' } });
    await server.send('/api/v1/me', { headers: { traceparent: `00-${TRACE}-${PARENT}-00` } });
    await server.close();
    expect(receivedBytes().includes('GET /api/v1/me')).toBe(false);
  });

  test('delay neither requests nor the shutdown if the collector is unreachable', async () => {
    const server = await startTestServer({ tracing: { url: 'http://127.0.0.1:1', serviceName: 'keyrail' } });
    expect((await server.send('/api/v1/me')).status).toBe(200);
    const stoppingAt = performance.now();
    await server.close();
    expect(performance.now() - stoppingAt).toBeLessThan(10_000);
    expect(server.logged.filter((line) => line.includes('traces do not reach the collector'))).toHaveLength(1);
  });

  test('are dropped after OTEL_EXPORTER_OTLP_TRACES_TIMEOUT', async () => {
    isHanging = true;
    vi.stubEnv('OTEL_EXPORTER_OTLP_TRACES_TIMEOUT', '100');
    const server = await startTestServer({ tracing: { url, serviceName: 'keyrail' } });
    await server.send('/api/v1/me');
    await server.close();
    const warnings = server.logged.filter((line) => line.includes('traces do not reach the collector'));
    expect(warnings).toHaveLength(1);
    // The time-out of the shutdown is longer, and did not cause it.
    expect(warnings[0]).not.toContain('the last spans');
  });

  test('delay no request if the collector never responds, and are counted as dropped if the queue is full', async () => {
    isHanging = true;
    const server = await startTestServer({ tracing: { url, serviceName: 'keyrail' } });
    const dropped = async () =>
      Number(/^keyrail_traces_dropped_spans (\d+)$/m.exec((await server.send('/metrics', { token: null })).text)?.[1]);
    expect(await dropped()).toBe(0);
    const calls = hammer(() => server.send('/api/v1/me'));
    calls.mark();
    // Each request has three spans. One batch of 512 is being sent, and 2,048 wait.
    expect((await calls.outcomes(1_000)).every(({ status }) => status === 200)).toBe(true);
    expect(await dropped()).toBeGreaterThan(0);
    expect(server.logged.filter((line) => line.includes('traces do not reach the collector'))).toHaveLength(1);
    await server.close();
  });
});

test('a process stops within 20 seconds although its collector never responds and has a time-out of a minute', async () => {
  isHanging = true;
  const environment = { DATA_DIR: temporaryFolder(), OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_TIMEOUT: '60000' };
  const server = await startProcess(environment);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  const exportStarted = once(collector, 'request');
  const signaledAt = performance.now();
  const exit = server.end('SIGTERM');
  await exportStarted;
  expect(await exit).toMatchObject({ code: 0 });
  expect(performance.now() - signaledAt).toBeLessThan(20_000);
});
