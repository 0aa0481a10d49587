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

/** A collector that takes OTLP over HTTP, and keeps what it got as it came. */
let collector: Server;
let endpoint: string;
let url: string;
/** Has it answer nothing. */
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

const all = () => Buffer.concat(received.map(({ body }) => body));

describe('traces', () => {
  test('reach the collector when the server stops at the latest, joined to the trace of whoever called', async () => {
    const server = await startTestServer({ tracing: { url, serviceName: 'keyrail-under-test' } });
    const { token } = server;
    await server.send('/api/v1/me', { headers: { traceparent: `00-${TRACE}-${PARENT}-01`, 'X-Request-Id': 'told-in-the-trace' } });
    await server.close();
    expect(received.map(({ path }) => path)).toContain('/v1/traces');
    const told = ['keyrail-under-test', 'GET /api/v1/me', 'authenticate', 'handle', 'told-in-the-trace', server.organizationId];
    expect(told.filter((text) => !all().includes(text))).toEqual([]);
    expect(all().includes(Buffer.from(TRACE, 'hex'))).toBe(true);
    expect(all().includes(Buffer.from(PARENT, 'hex'))).toBe(true);
    expect(all().includes(token)).toBe(false);
  });

  test('are not sent where the caller does not sample its own', async () => {
    const server = await startTestServer({ tracing: { url, serviceName: 'keyrail' } });
    await server.send('/api/v1/me', { headers: { traceparent: `00-${TRACE}-${PARENT}-00` } });
    await server.close();
    expect(all().includes('GET /api/v1/me')).toBe(false);
  });

  test('that no collector takes hold up neither a request nor the end of the server', async () => {
    const server = await startTestServer({ tracing: { url: 'http://127.0.0.1:1', serviceName: 'keyrail' } });
    expect((await server.send('/api/v1/me')).status).toBe(200);
    const stoppingAt = performance.now();
    await server.close();
    expect(performance.now() - stoppingAt).toBeLessThan(10_000);
    expect(server.logged.filter((line) => line.includes('traces do not reach the collector'))).toHaveLength(1);
  });

  test('are given up on after OTEL_EXPORTER_OTLP_TRACES_TIMEOUT', async () => {
    isHanging = true;
    vi.stubEnv('OTEL_EXPORTER_OTLP_TRACES_TIMEOUT', '100');
    const server = await startTestServer({ tracing: { url, serviceName: 'keyrail' } });
    await server.send('/api/v1/me');
    await server.close();
    const told = server.logged.filter((line) => line.includes('traces do not reach the collector'));
    expect(told).toHaveLength(1);
    // Nor by the end of the server, which gives up later.
    expect(told[0]).not.toContain('the last ones');
  });

  test('that a collector never answers hold up no request, and are counted as dropped once too many wait', async () => {
    isHanging = true;
    const server = await startTestServer({ tracing: { url, serviceName: 'keyrail' } });
    const dropped = async () =>
      Number(/^keyrail_traces_dropped_spans (\d+)$/m.exec((await server.send('/metrics', { token: null })).text)?.[1]);
    expect(await dropped()).toBe(0);
    const calls = hammer(() => server.send('/api/v1/me'));
    calls.mark();
    // Three spans each: 512 are under way, 2,048 wait.
    expect((await calls.outcomes(1_000)).every(({ status }) => status === 200)).toBe(true);
    expect(await dropped()).toBeGreaterThan(0);
    expect(server.logged.filter((line) => line.includes('traces do not reach the collector'))).toHaveLength(1);
    await server.close();
  });
});

test('a process ends in time though its collector never answers and may take a minute', async () => {
  isHanging = true;
  const environment = { DATA_DIR: temporaryFolder(), OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_TIMEOUT: '60000' };
  const server = await startProcess(environment);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  const asked = once(collector, 'request');
  const toldAt = performance.now();
  const ended = server.end('SIGTERM');
  await asked;
  expect(await ended).toMatchObject({ code: 0 });
  expect(performance.now() - toldAt).toBeLessThan(20_000);
});
