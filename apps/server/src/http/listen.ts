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
  /** Goes on serving for so long, but keeps no connection for a next request, so that callers find somebody else. */
  retire(milliseconds: number): Promise<void>;
  /**
   * Takes no new connections and waits for the requests under way, but no longer than `milliseconds`; then it cuts
   * those that are left.
   */
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
 * @param observeUnmatched - told of what does not reach `fetch`, since it can't be read
 * @throws NodeJS.ErrnoException if the address can't be had
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

/** HTTP/1.0 does not require Host (RFC 9112, section 3.2), and the checks of load balancers leave it out. */
function supplyHost(request: IncomingMessage): void {
  if (request.httpVersion === '1.0') request.headers.host ??= 'localhost';
}

/**
 * HEAD is GET without the body: the same headers, Content-Length included (RFC 9110, section 9.3.2). Node omits the body of
 * the response by itself, since it noted the method before.
 */
function answerHeadAsGet(request: IncomingMessage): void {
  if (request.method === 'HEAD') request.method = 'GET';
}

/** Serves HTTP with a listener of Node's own kind. @throws NodeJS.ErrnoException if the address can't be had */
export async function serve(
  listener: RequestListener,
  address: Address,
  options: ServerOptions = {},
  observeUnmatched: UnmatchedRequestObserver = () => {},
): Promise<Listening> {
  let isRetiring = false;
  const answer: RequestListener = (request, response) => {
    if (isRetiring) response.shouldKeepAlive = false;
    listener(request, response);
  };
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000, ...options }, answer);
  // An expectation that nobody knows may be passed over (RFC 9110, section 10.1.1), and is: Node's own refusal has no id.
  server.on('checkExpectation', answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.host, resolve);
  });
  server.on('clientError', (error, socket) => answerToUnparsable(error, socket, observeUnmatched));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${address.host.includes(':') ? `[${address.host}]` : address.host}:${port}`,
    async retire(milliseconds) {
      isRetiring = true;
      await pause(milliseconds);
    },
    drain: (milliseconds) => drain(server, milliseconds),
  };
}

/** A request that can't be made sense of, such as one with a Host header that is none, does not reach the application. */
function answerToUnreadable(observeUnmatched: UnmatchedRequestObserver): Response {
  const requestId = newRequestId();
  const response = new Problem('VALIDATION_FAILED', "The request's target or Host header can't be read as a URL.", {
    issues: [{ path: '/header/host', message: 'must make a URL together with the request target' }],
  }).toResponse(requestId);
  observeUnmatched({ requestId }, response.status);
  return response;
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
