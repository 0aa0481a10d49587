import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { answerToUnparsable } from './http/answer-unparsable.ts';
import { Problem } from './http/problems.ts';
import { newRequestId } from './http/request-id.ts';

/** A server that accepts requests. */
export interface Listening {
  /** Its address, such as `http://127.0.0.1:8787`. */
  readonly url: string;
  /**
   * Takes no new connections and waits for the requests under way, but no longer than `milliseconds`; then it cuts
   * those that are left.
   */
  drain(milliseconds: number): Promise<void>;
}

type Fetch = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

/** Serves HTTP. @throws NodeJS.ErrnoException if the address can't be had */
export async function listen(fetch: Fetch, address: { readonly host: string; readonly port: number }): Promise<Listening> {
  const listener = getRequestListener((request, bindings) => fetch(request, bindings as HttpBindings), {
    errorHandler: answerToUnreadable,
  });
  return serve(listener, address);
}

/** Serves HTTP with a listener of Node's own kind. @throws NodeJS.ErrnoException if the address can't be had */
export async function serve(listener: RequestListener, address: { readonly host: string; readonly port: number }): Promise<Listening> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.host, resolve);
  });
  server.on('clientError', answerToUnparsable);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${address.host.includes(':') ? `[${address.host}]` : address.host}:${port}`,
    drain: (milliseconds) => drain(server, milliseconds),
  };
}

/** A request that can't be made sense of, such as one with a Host header that is none, does not reach the application. */
function answerToUnreadable(): Response {
  return new Problem('VALIDATION_FAILED', "The request's target or Host header can't be read as a URL.", {
    issues: [{ path: '/header/host', message: 'must make a URL together with the request target' }],
  }).toResponse(newRequestId());
}

async function drain(server: Server, milliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that has answered its last request stays open for the next one unless it is told otherwise.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const deadline = setTimeout(() => server.closeAllConnections(), milliseconds);
  server.closeIdleConnections();
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
}
