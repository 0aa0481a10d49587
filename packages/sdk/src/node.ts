/**
 * A transport for servers on Node. It uses undici's connections directly, and sends far more requests a second than `fetch`.
 * Install the package `undici` beside this one.
 *
 * @module
 */
import { Agent } from 'undici';
import type { Transport } from './core/transport.ts';
import { UndiciRequest } from './internal/node-transport/undici-request.ts';

/** The options of {@link createNodeTransport}. */
export interface NodeTransportOptions {
  /** The maximum number of connections to one server. The default is 64. */
  readonly connections?: number | undefined;
  /** Milliseconds after which an idle connection is closed. The default is 4,000. A server's `Keep-Alive` header overrides it. */
  readonly keepAliveTimeout?: number | undefined;
}

/** A transport that keeps connections open. */
export interface NodeTransport extends Transport {
  /** Closes the connections, after the requests in progress have ended. */
  close(): Promise<void>;
}

/**
 * Creates a transport for servers. Share one transport among all clients of a program.
 *
 * @example
 * const keyrail = createKeyrail({ transport: createNodeTransport() });
 */
export function createNodeTransport({ connections = 64, keepAliveTimeout = 4000 }: NodeTransportOptions = {}): NodeTransport {
  // The client applies its own timeouts. Those of undici could end a call that has a longer one. Undici's 10 s to connect remain:
  // a canceled call does not cancel the opening of a connection, which other calls may use.
  const agent = new Agent({ connections, keepAliveTimeout, headersTimeout: 0, bodyTimeout: 0 });
  const transport: Transport = (request) => new Promise((resolve, reject) => new UndiciRequest(request, resolve, reject).dispatch(agent));
  return Object.assign(transport, { close: () => agent.close() });
}
