import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The path of the server's program. */
export const SERVER_PROGRAM = join(import.meta.dirname, '../../apps/server/src/main.ts');

/** The most time that a server may take to start, or to stop, in milliseconds. It usually takes seconds. */
const TIMEOUT = 120_000;

/** A server process that is ready. */
interface RunningServer {
  readonly url: string;
  /** @throws Error if the process exited before it was stopped, or exits with another code than 0 */
  stop(): Promise<void>;
}

/**
 * Starts the server, and waits until it prints that it is ready. The server does not outlive this process.
 *
 * @throws Error if the server exits before it is ready, or is not ready after two minutes
 */
export async function launch(environment: NodeJS.ProcessEnv): Promise<RunningServer> {
  // In its own process group, so that Ctrl+C stops the fuzzer first.
  const child = spawn(process.execPath, [SERVER_PROGRAM], { env: environment, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  // It must be the first listener: another one removes the server's folder.
  process.prependOnceListener('exit', () => child.kill('SIGKILL'));
  return { url: await readyAt(child), stop: () => stop(child) };
}

function readyAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const deadline = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The server was not ready after ${TIMEOUT / 1_000} seconds:\n${printed}`));
    }, TIMEOUT);
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      // The server writes demo.env before it prints this line.
      const url = /ready at (http:\S+)/.exec(printed)?.[1];
      if (!url) return;
      clearTimeout(deadline);
      resolve(url);
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(deadline);
      reject(new Error(`The server exited with ${code ?? signal} before it was ready:\n${printed}`));
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  const { exitCode, signalCode } = child;
  if (exitCode !== null || signalCode !== null) throw new Error(`The server exited with ${exitCode ?? signalCode} during the run.`);
  const exited = new Promise<number | NodeJS.Signals | null>((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  child.kill('SIGTERM');
  const deadline = setTimeout(() => child.kill('SIGKILL'), TIMEOUT);
  const codeOrSignal = await exited;
  clearTimeout(deadline);
  if (codeOrSignal !== 0) throw new Error(`The server exited with ${codeOrSignal} when it was stopped.`);
}
