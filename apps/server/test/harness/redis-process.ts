import { type ChildProcess, spawn } from 'node:child_process';
import { requireProgram } from '@keyrail/system';
import { freePort } from './free-port.ts';

/** A real Redis for one test file. It stores nothing on the disk. */
export interface RedisProcess {
  readonly url: string;
  /** Kills it with SIGKILL, so that clients are not notified. */
  kill(): Promise<void>;
  /** Suspends the process: it accepts connections, but does not respond. */
  freeze(): void;
  /** Starts it again, empty and on the same port, or resumes it if it is frozen. */
  start(): Promise<void>;
}

/** The password that it requires. The server must never print it. */
export const REDIS_PASSWORD = 'a-password-for-tests';

/** Starts a Redis on a free port, with a password. @throws Error that says how to install Redis, if it is missing */
export async function startRedis(): Promise<RedisProcess> {
  const program = requireProgram('redis-server');
  const port = await freePort();
  let child: ChildProcess | undefined;
  const parameters = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--requirepass', REDIS_PASSWORD];
  const start = async () => {
    if (child) child.kill('SIGCONT');
    else child = await launch(program, parameters);
  };
  await start();
  return {
    url: `redis://:${REDIS_PASSWORD}@127.0.0.1:${port}`,
    async kill() {
      const ending = child;
      child = undefined;
      if (ending) await new Promise((resolve) => ending.once('exit', resolve).kill('SIGKILL'));
    },
    freeze: () => void child?.kill('SIGSTOP'),
    start,
  };
}

/** @throws Error with what it printed, if it ends before it is ready */
function launch(program: string, parameters: readonly string[]): Promise<ChildProcess> {
  const child = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (/Ready to accept connections/.test(printed)) resolve(child);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`redis-server ended before it was ready:\n${printed}`)));
  });
}
