import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startTestServer } from '../../test/harness/test-server.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';

/** A collector that takes OTLP over HTTP, and keeps what it got as it came. */
let collector: Server;
let endpoint: string;
let received: { path: string | undefined; body: Buffer }[];
beforeEach(async () => {
  received = [];
  collector = createServer(async (request, response) => {
    received.push({ path: request.url, body: await buffer(request) });
    response.writeHead(200, { 'Content-Type': 'application/x-protobuf' }).end();
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => collector.close(resolve)));

const all = () => Buffer.concat(received.map(({ body }) => body));

describe('traces', () => {
  test('reach the collector when the server stops at the latest, joined to the trace of whoever called', async () => {
    const server = await startTestServer({ tracing: { endpoint, serviceName: 'keyrail-under-test' } });
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
    const server = await startTestServer({ tracing: { endpoint, serviceName: 'keyrail' } });
    await server.send('/api/v1/me', { headers: { traceparent: `00-${TRACE}-${PARENT}-00` } });
    await server.close();
    expect(all().includes('GET /api/v1/me')).toBe(false);
  });

  test('that no collector takes hold up neither a request nor the end of the server', async () => {
    const server = await startTestServer({ tracing: { endpoint: 'http://127.0.0.1:1', serviceName: 'keyrail' } });
    expect((await server.send('/api/v1/me')).status).toBe(200);
    const stoppingAt = performance.now();
    await server.close();
    expect(performance.now() - stoppingAt).toBeLessThan(10_000);
    expect(server.logged.filter((line) => line.includes('traces do not reach the collector'))).toHaveLength(1);
  });
});
