import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A commit that the proxy pauses. */
export interface PausedCommit {
  /** Resolves when the commit is paused. */
  readonly paused: Promise<unknown>;
  /** Resumes the commit. */
  release(): void;
  /** Closes its connection. */
  cut(): void;
}

/** A proxy between a server and its Postgres. It forwards everything but the commits that a test pauses. */
export interface CommitProxy {
  readonly url: string;
  /** The number of finished transactions so far that contain the text `mark`. */
  count(mark: string): number;
  /**
   * Pauses the next commit of a transaction that contains the text `mark`.
   *
   * @param where - before Postgres receives the commit, or after Postgres has committed and before the server receives that
   */
  pauseCommit(mark: string, where: 'before' | 'after'): PausedCommit;
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
    let transactionText = '';
    const read = createStatementReader();
    let responses: Promise<void> = Promise.resolve();
    for (const [socket, other] of [
      [client, postgres],
      [postgres, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => other.destroy());
    }
    client.on('data', async (chunk) => {
      const statements = read(chunk);
      transactionText += statements.join('\n');
      // The driver sends `commit` and `rollback` as messages of their own.
      const end = statements.find((statement) => /^(commit|rollback)$/.test(statement));
      if (!end) return void postgres.write(chunk);
      const transaction = transactionText;
      transactions.push(transaction);
      transactionText = '';
      const caught = end === 'commit' && trap && transaction.includes(trap.mark) ? trap : undefined;
      if (!caught) return void postgres.write(chunk);
      trap = undefined;
      if (caught.where === 'after') {
        responses = caught.released;
        postgres.write(chunk);
        caught.caught(client);
      } else {
        caught.caught(client);
        await caught.released;
        postgres.write(chunk);
      }
    });
    postgres.on('data', (chunk) => void responses.then(() => client.write(chunk)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: url.href,
    count: (mark) => transactions.filter((transaction) => transaction.includes(mark)).length,
    pauseCommit(mark, where) {
      const paused = Promise.withResolvers<Socket>();
      const released = Promise.withResolvers<void>();
      trap = { mark, where, caught: paused.resolve, released: released.promise };
      return {
        paused: paused.promise,
        release: released.resolve,
        cut: () => void paused.promise.then((connection) => connection.destroy()),
      };
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Reads the statements that a client runs from its messages (PostgreSQL, section 55.7). It knows a named statement from its preparation. */
function createStatementReader(): (chunk: Buffer) => string[] {
  const prepared = new Map<string, string>();
  let unread = Buffer.alloc(0);
  let hasStarted = false;
  return (chunk) => {
    unread = Buffer.concat([unread, chunk]);
    const run: string[] = [];
    // Only the first message has no letter for its type.
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
