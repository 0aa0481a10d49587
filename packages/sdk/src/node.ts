/**
 * For servers on Node: a transport over undici's own connections, which makes far more calls a second than `fetch` does.
 * It needs the package `undici` beside this one.
 *
 * @module
 */
import { Agent } from 'undici';
import type { Transport } from './core/transport.ts';
import { Exchange } from './internal/transport/undici-request.ts';

/** What {@link createNodeTransport} takes. */
export interface NodeTransportOptions {
  /** How many connections it opens to a server at most. Left out, 64. */
  readonly connections?: number | undefined;
  /** Milliseconds after which a connection that nobody uses is closed. Left out, 4 s; a server that says otherwise wins. */
  readonly keepAliveTimeout?: number | undefined;
}

/** A transport that holds connections open. */
export interface NodeTransport extends Transport {
  /** Closes the connections once the requests that are under way have ended. */
  close(): Promise<void>;
}

/**
 * Makes a transport for servers. Share one among all clients of a program.
 *
 * @example
 * const keyrail = createKeyrail({ transport: createNodeTransport() });
 */
export function createNodeTransport({ connections = 64, keepAliveTimeout = 4000 }: NodeTransportOptions = {}): NodeTransport {
  // The client's own timeouts hold; undici's would only end a call that was given longer. Its 10 s to connect stay, since a call
  // that is given up does not end the opening of a connection, which others may come to use.
  const agent = new Agent({ connections, keepAliveTimeout, headersTimeout: 0, bodyTimeout: 0 });
  const transport: Transport = (request) => new Promise((resolve, reject) => new Exchange(request, resolve, reject).dispatch(agent));
  return Object.assign(transport, { close: () => agent.close() });
}
