import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { vi } from 'vitest';

/** A request that the receiver got. */
export interface ReceivedWebhook {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  readonly event: any;
}

/** A real HTTP endpoint on loopback that receives webhooks. */
export interface WebhookReceiver {
  readonly url: string;
  /** All requests so far, in the order of their arrival. */
  readonly received: readonly ReceivedWebhook[];
  /**
   * Waits until a path has received `count` requests, and returns them.
   *
   * @param timeout - in milliseconds, 20 seconds if left out
   * @throws Error if they do not arrive in time
   */
  waitFor(path: string, count: number, timeout?: number): Promise<readonly ReceivedWebhook[]>;
  /** The number of connections so far, with or without a request. */
  connections(): number;
  /** Sets how it responds to requests to a path from now on. By default, it responds 204. */
  respondWith(path: string, respond: Respond): void;
  close(): Promise<void>;
}

type Respond = (response: ServerResponse, request: IncomingMessage) => void;

const noContent: Respond = (response) => void response.writeHead(204).end();

export async function startWebhookReceiver(host = '127.0.0.1'): Promise<WebhookReceiver> {
  const responders = new Map<string, Respond>();
  let connections = 0;
  const received: ReceivedWebhook[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    received.push({ path: request.url ?? '', headers: request.headers, body, event: JSON.parse(body) });
    const respond = responders.get(request.url ?? '') ?? noContent;
    respond(response, request);
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}`,
    received,
    async waitFor(path, count, timeout = 20_000) {
      const arrived = () => received.filter((each) => each.path === path);
      await vi.waitUntil(() => arrived().length >= count, { timeout, interval: 20 });
      return arrived();
    },
    connections: () => connections,
    respondWith: (path, respond) => void responders.set(path, respond),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
