import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A commit that is stopped on its way. */
export interface HeldCommit {
  /** Once it is stopped. */
  readonly held: Promise<unknown>;
  /** Lets it go on. */
  release(): void;
  /** Breaks its connection. */
  cut(): void;
}

/** Stands between a server and its Postgres, and passes everything on but what a test stops. */
export interface CommitProxy {
  readonly url: string;
  /** How many transactions have spoken of this until now. */
  count(mark: string): number;
  /**
   * Stops the next commit of a transaction that spoke of `mark`.
   *
   * @param where - before Postgres hears of it, or after, when all is done but for the server knowing it
   */
  holdCommit(mark: string, where: 'before' | 'after'): HeldCommit;
  close(): Promise<void>;
}

/** Starts a {@link CommitProxy} in front of the database at this URL. */
export async function startCommitProxy(databaseUrl: string): Promise<CommitProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const transactions: string[] = [];
  let trap: { mark: string; where: 'before' | 'after'; caught: (connection: Socket) => void; released: Promise<void> } | undefined;

  const server = createServer((client) => {
    const postgres = connect(Number(target.port), target.hostname);
    let spoken = '';
    let answers: Promise<void> = Promise.resolve();
    for (const [socket, other] of [
      [client, postgres],
      [postgres, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => other.destroy());
    }
    // The driver sends the words that end a transaction as messages of their own.
    client.on('data', async (chunk) => {
      spoken += chunk.toString('latin1');
      const end = /(commit|rollback)\0/i.exec(spoken)?.[1];
      if (!end) return void postgres.write(chunk);
      const transaction = spoken;
      transactions.push(transaction);
      spoken = '';
      const caught = end === 'commit' && trap && transaction.includes(trap.mark) ? trap : undefined;
      if (!caught) return void postgres.write(chunk);
      trap = undefined;
      if (caught.where === 'after') {
        answers = caught.released;
        postgres.write(chunk);
        caught.caught(client);
      } else {
        caught.caught(client);
        await caught.released;
        postgres.write(chunk);
      }
    });
    postgres.on('data', (chunk) => void answers.then(() => client.write(chunk)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: url.href,
    count: (mark) => transactions.filter((transaction) => transaction.includes(mark)).length,
    holdCommit(mark, where) {
      const held = Promise.withResolvers<Socket>();
      const released = Promise.withResolvers<void>();
      trap = { mark, where, caught: held.resolve, released: released.promise };
      return {
        held: held.promise,
        release: released.resolve,
        cut: () => void held.promise.then((connection) => connection.destroy()),
      };
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
