import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { TestOverrides } from '../../src/commands/test-overrides.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

const MAIN = join(import.meta.dirname, '../../src/main.ts');
const ADJUSTED = join(import.meta.dirname, 'serve-adjusted.ts');

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** All that it printed, on both streams. */
  readonly output: string;
}

/** A `keyrail-server` in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** All that it printed until now. */
  output(): string;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
  readonly ended: Promise<Ended>;
}

const running = new Set<ChildProcess>();
const folders: TemporaryFolder[] = [];

/** A new folder for data, which {@link cleanUp} removes. */
export function temporaryFolder(): string {
  const folder = makeTemporaryFolder('keyrail-data-');
  folders.push(folder);
  return folder.path;
}

/** Kills what still runs, with SIGKILL. */
export async function killAll(): Promise<void> {
  await Promise.all([...running].map((child) => new Promise((resolve) => child.once('close', resolve).kill('SIGKILL'))));
}

/** Kills what still runs and removes the folders; for `afterEach`. */
export async function cleanUp(): Promise<void> {
  await killAll();
  for (const folder of folders.splice(0)) folder.remove();
}

/** Runs `keyrail-server` with these parameters to its end. */
export function runToEnd(parameters: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended> {
  return launch(parameters, environment).ended;
}

/**
 * Starts the server and waits until it is ready.
 *
 * @throws Error with what it printed, if it ends instead
 */
export async function startProcess(environment: Readonly<Record<string, string>>, overrides?: TestOverrides): Promise<ServerProcess> {
  const [main, parameters] = overrides ? [ADJUSTED, [JSON.stringify(overrides)]] : [MAIN, []];
  const { child, ended, output } = launch(parameters, { PORT: '0', ...environment }, main);
  const url = await Promise.race([
    new Promise<string>((resolve) => {
      child.stdout?.on('data', () => {
        const found = /ready at (http:\/\/\S+)/.exec(output())?.[1];
        if (found) resolve(found);
      });
    }),
    ended.then((end) => {
      throw new Error(`keyrail-server ended with ${end.code ?? end.signal} before it was ready:\n${end.output}`);
    }),
  ]);
  return {
    url,
    child,
    output,
    ended,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** What `demo.env` says. */
export function readDemo(dataDirectory: string): Record<string, string | undefined> {
  return parseEnv(readFileSync(join(dataDirectory, 'demo.env'), 'utf8'));
}

/** Starts `keyrail-server` with these parameters, and waits for nothing. */
export function launch(parameters: readonly string[], environment: Readonly<Record<string, string>>, main = MAIN) {
  const child = spawn(process.execPath, [main, ...parameters], {
    // Nobody sends requests to a test's server who needs time to notice that it stops.
    env: { PATH: process.env['PATH'], SHUTDOWN_DELAY_SECONDS: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code, signal, output: printed });
    });
  });
  return { child, ended, output: () => printed };
}
