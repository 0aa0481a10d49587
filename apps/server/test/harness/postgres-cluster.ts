import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { onProcessEnd } from './on-process-end.ts';
import { choosePostgresPrograms, findPostgresUser, installedPrograms, type PostgresUser, requireEnterable } from './postgres-programs.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** A real Postgres, started for the tests alone. */
export interface PostgresCluster {
  /** The URL of its maintenance database, as a superuser. */
  readonly url: string;
  /** The process that starts a process for each connection, as its child. */
  readonly processId: number;
  stop(): Promise<void>;
}

/**
 * Starts a Postgres from the programs that npm installed, on a free port, in a temporary folder. The Postgres ends with
 * this process at the latest.
 *
 * @param durable - whether it runs as in production: it waits for the disk at each commit, and vacuums. Tests need neither.
 * @throws Error that says what Postgres printed, or what is missing. It leaves nothing behind.
 */
export async function startPostgres({ durable = false }: { durable?: boolean } = {}): Promise<PostgresCluster> {
  const folder = makeTemporaryFolder('keyrail-postgres-');
  try {
    const { child, url } = await start(folder.path, durable);
    return {
      url,
      processId: child.pid ?? Number.NaN,
      async stop() {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        if (isRunning(child) && child.kill('SIGQUIT')) await ended;
        folder.remove();
      },
    };
  } catch (error) {
    folder.remove();
    throw new Error(`The Postgres for the tests did not start. ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

async function start(folder: string, durable: boolean): Promise<{ child: ChildProcess; url: string }> {
  const user = findPostgresUser();
  // Another user passes through it, and can't list it.
  chmodSync(folder, 0o711);
  requireEnterable(folder, user);
  const { initdb, postgres } = choosePostgresPrograms(user, folder, await installedPrograms());
  const [data, passwordFile] = [join(folder, 'data'), join(folder, 'password')];
  const password = randomBytes(16).toString('hex');
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if ('uid' in user) for (const path of [data, passwordFile]) chownSync(path, user.uid, user.gid);

  const init = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=password', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await run(initdb, [`--pgdata=${data}`, ...init], user).ended;

  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    ...(!durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { child, ended } = run(postgres, ['-D', data, ...parameters], user);
  const ready = new Promise<void>((resolve) => {
    child.stderr.on('data', (text: string) => void (text.includes('ready to accept connections') && resolve()));
  });
  await Promise.race([ready, ended.then(() => Promise.reject(new Error('It ended before it was ready.')))]);
  return { child, url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres` };
}

/** Starts a program as a user. `ended` rejects with what the program printed, if it can't start or ends with an error. */
function run(program: string, parameters: readonly string[], user: PostgresUser) {
  const child = spawn(program, parameters, { ...user, stdio: ['ignore', 'pipe', 'pipe'] });
  const cancelKill = onProcessEnd(() => void child.kill('SIGQUIT'));
  let lastOutput = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (lastOutput = (lastOutput + text).slice(-10_000)));
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      cancelKill();
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${code ?? signal}:\n${lastOutput}`));
    });
  });
  return { child, ended };
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}
