import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The server's program. */
export const SERVER = join(import.meta.dirname, '../../apps/server/src/main.ts');

/** How long a server may take to be ready, and to end, in milliseconds; it takes seconds. */
const PATIENCE = 120_000;

/** A server process that is ready. */
interface Launched {
  readonly url: string;
  /** @throws Error if it had ended by itself, or does not end well */
  stop(): Promise<void>;
}

/**
 * Starts the server, and waits until it says that it is ready. It does not outlive this process.
 *
 * @throws Error if it ends before it is ready, or takes too long
 */
export async function launch(environment: NodeJS.ProcessEnv): Promise<Launched> {
  // In a group of its own, so that a Ctrl+C ends the fuzzer first.
  const child = spawn(process.execPath, [SERVER], { env: environment, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  // Before its folder is removed.
  process.prependOnceListener('exit', () => child.kill('SIGKILL'));
  return { url: await readyAt(child), stop: () => stop(child) };
}

function readyAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const deadline = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`the server was not ready after ${PATIENCE / 1_000} seconds:\n${printed}`));
    }, PATIENCE);
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      // The line comes after demo.env is written.
      const url = /ready at (http:\S+)/.exec(printed)?.[1];
      if (!url) return;
      clearTimeout(deadline);
      resolve(url);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(deadline);
      reject(new Error(`the server ended with ${code ?? signal} before it was ready:\n${printed}`));
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  const { exitCode, signalCode } = child;
  if (exitCode !== null || signalCode !== null) throw new Error(`the server ended by itself, with ${exitCode ?? signalCode}`);
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  child.kill('SIGTERM');
  const deadline = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  const how = await ended;
  clearTimeout(deadline);
  if (how !== 0) throw new Error(`the server ended with ${how} when it was stopped`);
}
