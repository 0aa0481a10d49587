import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface ScriptedServer {
  readonly url: string;
  /** The requests so far, as `GET /path?query`. */
  readonly requests: readonly string[];
}

/** Starts a server on loopback that responds as the test specifies, until the test ends. */
export async function startScriptedServer(respond: (request: IncomingMessage, response: ServerResponse) => void): Promise<ScriptedServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** Responds with JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...headers });
  response.end(JSON.stringify(body));
}

/** Creates a problem in Keyrail's format. */
export function problem(status: number, code: string, detail = 'This went wrong.'): Record<string, unknown> {
  return { type: '/docs/errors#this', title: 'This', status, detail, code, error: 'This', requestId: 'req_1' };
}

/** Returns the port of a closed server. It refuses connections. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
