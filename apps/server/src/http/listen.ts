import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { answerToUnparsable } from './answer-unparsable.ts';
import { Problem } from './problems.ts';
import { newRequestId } from './request-id.ts';
import type { UnmatchedRequestObserver } from './unmatched-request.ts';

/** A server that accepts requests. */
export interface Listening {
  /** Its address, such as `http://127.0.0.1:8787`. */
  readonly url: string;
  /**
   * Keeps serving for the given time, but closes each connection after its response. Clients then connect to another server.
   * Resolves at the end of that time.
   */
  serveWithoutKeepAlive(milliseconds: number): Promise<void>;
  /** Accepts no new connections, and waits for requests in progress. After `milliseconds` it closes the remaining connections. */
  drain(milliseconds: number): Promise<void>;
}

type Fetch = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

interface Address {
  readonly host: string;
  readonly port: number;
}

/**
 * Serves HTTP.
 *
 * @param observeUnmatched - receives each request that is unreadable and does not reach `fetch`
 * @throws NodeJS.ErrnoException if the server can't listen on the address
 */
export async function listen(fetch: Fetch, address: Address, observeUnmatched: UnmatchedRequestObserver): Promise<Listening> {
  const respond = getRequestListener((request, bindings) => fetch(request, bindings as HttpBindings), {
    errorHandler: () => answerToUnreadable(observeUnmatched),
  });
  const listener: RequestListener = (request, response) => {
    supplyHost(request);
    answerHeadAsGet(request);
    return respond(request, response);
  };
  // `respond` rejects a missing Host: Node's own response has no request id and no problem.
  return serve(listener, address, { requireHostHeader: false }, observeUnmatched);
}

/** HTTP/1.0 does not require Host (RFC 9112, section 3.2), and the health checks of load balancers omit it. */
function supplyHost(request: IncomingMessage): void {
  if (request.httpVersion === '1.0') request.headers.host ??= 'localhost';
}

/**
 * HEAD is GET without the body: the same headers, Content-Length included (RFC 9110, section 9.3.2). Node has already read the
 * method, and omits the body of the response.
 */
function answerHeadAsGet(request: IncomingMessage): void {
  if (request.method === 'HEAD') request.method = 'GET';
}

/** Serves HTTP with a Node listener. @throws NodeJS.ErrnoException if the server can't listen on the address */
export async function serve(
  listener: RequestListener,
  address: Address,
  options: ServerOptions = {},
  observeUnmatched: UnmatchedRequestObserver = () => {},
): Promise<Listening> {
  let keepsConnections = true;
  const answer: RequestListener = (request, response) => {
    if (!keepsConnections) response.shouldKeepAlive = false;
    listener(request, response);
  };
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000, ...options }, answer);
  // A server may ignore an unknown expectation (RFC 9110, section 10.1.1). Node's own response to one has no request id.
  server.on('checkExpectation', answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.host, resolve);
  });
  server.on('clientError', (error, socket) => answerToUnparsable(error, socket, observeUnmatched));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${address.host.includes(':') ? `[${address.host}]` : address.host}:${port}`,
    async serveWithoutKeepAlive(milliseconds) {
      keepsConnections = false;
      await pause(milliseconds);
    },
    drain: (milliseconds) => drain(server, milliseconds),
  };
}

/** Answers a request that can't become a `Request`, for example because its Host header is invalid. */
function answerToUnreadable(observeUnmatched: UnmatchedRequestObserver): Response {
  const requestId = newRequestId();
  const response = new Problem('VALIDATION_FAILED', 'The Host header and the request target do not form a valid URL. Correct them.', {
    issues: [{ path: '/header/host', message: 'must form a valid URL with the request target' }],
  }).toResponse(requestId);
  observeUnmatched({ requestId }, response.status);
  return response;
}

async function drain(server: Server, milliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection stays open after the response, for the next request, until it is closed.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const deadline = setTimeout(() => server.closeAllConnections(), milliseconds);
  server.closeIdleConnections();
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
}
