import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { TestOverrides } from '../../src/commands/test-overrides.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder.ts';

const MAIN = join(import.meta.dirname, '../../src/main.ts');
const ADJUSTED = join(import.meta.dirname, 'serve-adjusted.ts');

/** The exit of a process. */
export interface ProcessExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Its output on both streams. */
  readonly output: string;
}

/** A `keyrail-server` in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Its output so far, on both streams. */
  output(): string;
  /** Sends a signal, and waits for the exit. */
  end(signal: NodeJS.Signals): Promise<ProcessExit>;
  readonly ended: Promise<ProcessExit>;
}

const running = new Set<ChildProcess>();
const folders: TemporaryFolder[] = [];

/** A new folder for data, which {@link cleanUp} removes. */
export function temporaryFolder(): string {
  const folder = makeTemporaryFolder('keyrail-data-');
  folders.push(folder);
  return folder.path;
}

/** Kills all running processes with SIGKILL. */
export async function killAll(): Promise<void> {
  await Promise.all([...running].map((child) => new Promise((resolve) => child.once('close', resolve).kill('SIGKILL'))));
}

/** Kills all running processes and removes the folders; for `afterEach`. */
export async function cleanUp(): Promise<void> {
  await killAll();
  for (const folder of folders.splice(0)) folder.remove();
}

/** Runs `keyrail-server` with these parameters until it exits. */
export function runToEnd(parameters: readonly string[], environment: Readonly<Record<string, string>>): Promise<ProcessExit> {
  return launch(parameters, environment).ended;
}

/**
 * Starts the server and waits until it is ready.
 *
 * @throws Error with its output, if it exits instead
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
    ended.then((exit) => {
      throw new Error(`keyrail-server exited with ${exit.code ?? exit.signal} before it was ready:\n${exit.output}`);
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

/** Reads the variables in `demo.env`. */
export function readDemo(dataDirectory: string): Record<string, string | undefined> {
  return parseEnv(readFileSync(join(dataDirectory, 'demo.env'), 'utf8'));
}

/** Starts `keyrail-server` with these parameters, and does not wait for it. */
export function launch(parameters: readonly string[], environment: Readonly<Record<string, string>>, main = MAIN) {
  const child = spawn(process.execPath, [main, ...parameters], {
    // No load balancer needs time to notice that a test's server stops.
    env: { PATH: process.env['PATH'], SHUTDOWN_DELAY_SECONDS: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const ended = new Promise<ProcessExit>((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code, signal, output: printed });
    });
  });
  return { child, ended, output: () => printed };
}
