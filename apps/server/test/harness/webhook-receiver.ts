import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { vi } from 'vitest';

/** A webhook as it came in. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  readonly event: any;
}

/** A real endpoint on loopback that webhooks are sent to. */
export interface WebhookReceiver {
  readonly url: string;
  /** All that came in, in that order. */
  readonly received: readonly Received[];
  /** What came in at a path, once there are so many. @throws Error if there are not in time, within 20 seconds if no other is given */
  at(path: string, count: number, timeout?: number): Promise<readonly Received[]>;
  /** How many connections were made, whether a request came or not. */
  connections(): number;
  /** What it does with requests to a path from now on; at first it answers 204. */
  answer(path: string, respond: Respond): void;
  close(): Promise<void>;
}

type Respond = (response: ServerResponse, request: IncomingMessage) => void;

const noContent: Respond = (response) => void response.writeHead(204).end();

export async function startWebhookReceiver(host = '127.0.0.1'): Promise<WebhookReceiver> {
  const responders = new Map<string, Respond>();
  let connections = 0;
  const received: Received[] = [];
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
    async at(path, count, timeout = 20_000) {
      const there = () => received.filter((each) => each.path === path);
      await vi.waitUntil(() => there().length >= count, { timeout, interval: 20 });
      return there();
    },
    connections: () => connections,
    answer: (path, respond) => void responders.set(path, respond),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
