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
    const read = createStatementReader();
    let answers: Promise<void> = Promise.resolve();
    for (const [socket, other] of [
      [client, postgres],
      [postgres, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => other.destroy());
    }
    client.on('data', async (chunk) => {
      const statements = read(chunk);
      spoken += statements.join('\n');
      // The driver sends the words that end a transaction as messages of their own.
      const end = statements.find((statement) => /^(commit|rollback)$/.test(statement));
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

/** Reads which statements a client runs, from the messages that it sends (PostgreSQL, section 55.7): those by name are known from when they were prepared. */
function createStatementReader(): (chunk: Buffer) => string[] {
  const prepared = new Map<string, string>();
  let unread = Buffer.alloc(0);
  let hasStarted = false;
  return (chunk) => {
    unread = Buffer.concat([unread, chunk]);
    const run: string[] = [];
    // The first message alone has no letter for its type.
    for (let letter = hasStarted ? 1 : 0; unread.length >= letter + 4; letter = 1) {
      const end = letter + unread.readInt32BE(letter);
      if (unread.length < end) break;
      const type = hasStarted ? String.fromCharCode(unread[0] ?? 0) : '';
      const [first = '', second = ''] = unread.toString('latin1', letter + 4, end).split('\0');
      if (type === 'P') prepared.set(first, second);
      if (type === 'B') run.push(prepared.get(second) ?? '');
      if (type === 'Q') run.push(first);
      unread = unread.subarray(end);
      hasStarted = true;
    }
    return run;
  };
}
