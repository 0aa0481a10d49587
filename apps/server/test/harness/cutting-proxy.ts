import { connect, createServer, type Socket } from 'node:net';

/** A proxy to a Postgres whose connections a test can cut. */
export interface CuttingProxy {
  /** The URL of the database by the proxy. */
  readonly url: string;
  /** Whether it accepts connections. */
  isOpen: boolean;
  /** Cuts a connection when a response of the database contains this text, before the response arrives. */
  cutAt: string | undefined;
  /** The number of connections cut by `cutAt`. */
  readonly cut: number;
  /** How many round trips were made through it: how often the database said that it waits for the next. */
  readonly roundTrips: number;
  close(): Promise<void>;
}

/** `ReadyForQuery`, with its length (PostgreSQL, section 55.7). */
const READY_FOR_QUERY = Buffer.from('5a00000005', 'hex');

/** Starts a proxy to the Postgres of a URL. */
export async function startCuttingProxy(url: string): Promise<CuttingProxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let cut = 0;
  let roundTrips = 0;
  const server = createServer((client) => {
    if (!proxy.isOpen) {
      client.destroy();
      return;
    }
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket
        .on('error', () => {})
        .on('close', () => {
          sockets.delete(socket);
          client.destroy();
          upstream.destroy();
        });
    }
    client.on('data', (chunk) => upstream.write(chunk));
    upstream.on('data', (chunk) => {
      for (let at = chunk.indexOf(READY_FOR_QUERY); at >= 0; at = chunk.indexOf(READY_FOR_QUERY, at + 1)) roundTrips++;
      if (proxy.cutAt !== undefined && chunk.includes(proxy.cutAt)) {
        cut++;
        client.destroy();
      } else client.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const through = new URL(url);
  through.port = String(port);
  through.hostname = '127.0.0.1';
  const proxy = {
    url: through.href,
    isOpen: true,
    cutAt: undefined as string | undefined,
    get cut() {
      return cut;
    },
    get roundTrips() {
      return roundTrips;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}
