import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

/** What the benched servers sign and encrypt with. */
export const KEYRAIL_SECRET = randomBytes(32).toString('hex');

const SERVER = join(import.meta.dirname, '../../../apps/server/src/main.ts');
const BARE_HONO = join(import.meta.dirname, 'bare-hono.ts');
const PIPELINE_SERVER = join(import.meta.dirname, 'pipeline-server.ts');
const SDK_SERVER = join(import.meta.dirname, 'sdk-server.ts');

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** How long it took until it was ready, in milliseconds. */
  readonly readyAfter: number;
  stop(): Promise<void>;
}

/** Starts a Keyrail server. */
export function startKeyrail(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  return start(SERVER, { PORT: '0', LOG_LEVEL: 'error', KEYRAIL_SECRET, ...environment });
}

/** Starts the bare Hono route that answers `body`. */
export function startBareHono(body: string): Promise<ServerProcess> {
  return start(BARE_HONO, { BODY: body });
}

/** Starts a Keyrail server with all its steps, or without those that the benchmark of the pipeline weighs. */
export function startPipelineServer(environment: Readonly<Record<string, string>>, steps: 'whole' | 'without'): Promise<ServerProcess> {
  return start(PIPELINE_SERVER, { KEYRAIL_SECRET, ...environment }, [steps]);
}

/** Starts the server that the SDK's benchmark calls. */
export function startSdkServer(): Promise<ServerProcess> {
  return start(SDK_SERVER, {});
}

async function start(
  program: string,
  environment: Readonly<Record<string, string>>,
  parameters: readonly string[] = [],
): Promise<ServerProcess> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [program, ...parameters], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readyUrl(child, program);
  return { url, readyAfter: performance.now() - startedAt, stop: () => stop(child) };
}

function readyUrl(child: ChildProcess, program: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const url = /ready at (http:\S+)/.exec(output)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code} before it was ready:\n${output}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
