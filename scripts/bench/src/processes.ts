import { type ChildProcess, fork, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { OptionalStep } from '@keyrail/server/testing/pipeline';
import type { ClientName } from './sdk-clients.ts';
import { createSurvivorCount, TRACE_GARBAGE_COLLECTION } from './survivors.ts';

/** The secret of the measured servers. */
export const KEYRAIL_SECRET = randomBytes(32).toString('hex');

const SERVER = join(import.meta.dirname, '../../../apps/server/src/main.ts');
const BARE_HONO = join(import.meta.dirname, 'servers/bare-hono.ts');
const BETTER_AUTH = join(import.meta.dirname, 'servers/better-auth-server.ts');
const PIPELINE_SERVER = join(import.meta.dirname, 'servers/pipeline-server.ts');
const SDK_SERVER = join(import.meta.dirname, 'servers/sdk-server.ts');
const SDK_CLIENTS = join(import.meta.dirname, 'sdk-clients.ts');

/** A server in a separate process. */
export interface ServerProcess {
  readonly url: string;
  /** The time from its start until it was ready, in milliseconds. */
  readonly readyAfter: number;
  readonly processId: number;
  /** The bytes that have survived scavenges so far; `NaN` if the process does not print them. */
  survivingBytes(): number;
  stop(): Promise<void>;
}

/** A client of the SDK's benchmark, in a separate process. */
export interface ClientProcess {
  /** Runs the client for this many seconds, and returns the calls per second. */
  callsPerSecond(seconds: number): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a Keyrail server. */
export function startKeyrail(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  return start(SERVER, { PORT: '0', LOG_LEVEL: 'error', KEYRAIL_SECRET, ...environment }, [], TRACE_GARBAGE_COLLECTION);
}

/**
 * Starts bare Hono routes, each of which answers the same body every time.
 *
 * @param bodies - by method and path, such as `GET /api/v1/me`
 */
export function startBareHono(
  bodies: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = { 'Content-Type': 'application/json' },
): Promise<ServerProcess> {
  return start(BARE_HONO, { BODIES: JSON.stringify(bodies), HEADERS: JSON.stringify(headers) });
}

/** Starts a Keyrail server without these steps of its request pipeline. */
export function startPipelineServer(
  environment: Readonly<Record<string, string>>,
  without: readonly OptionalStep[],
): Promise<ServerProcess> {
  return start(PIPELINE_SERVER, { KEYRAIL_SECRET, ...environment }, without);
}

/** Starts a server that verifies API keys with better-auth. It answers a GET with its keys, and verifies the key of a POST. */
export function startBetterAuth(databaseUrl: string, keys: number): Promise<ServerProcess> {
  return start(BETTER_AUTH, { DATABASE_URL: databaseUrl }, [String(keys)]);
}

/** Starts the server that the SDK's benchmark calls. */
export function startSdkServer(): Promise<ServerProcess> {
  return start(SDK_SERVER, {});
}

/** Starts a client that this many callers share. */
export function startSdkClient(name: ClientName, url: string, callers: number): ClientProcess {
  const child = fork(SDK_CLIENTS, [name, url, String(callers)]);
  return {
    callsPerSecond: (seconds) =>
      new Promise((resolve, reject) => {
        const fail = (code: number | null): void => reject(new Error(`${name} exited with ${code} before it reported its calls`));
        child.once('exit', fail);
        child.once('message', (calls) => {
          child.off('exit', fail);
          resolve(Number(calls));
        });
        child.send(seconds);
      }),
    stop: () => stop(child),
  };
}

async function start(
  program: string,
  environment: Readonly<Record<string, string>>,
  parameters: readonly string[] = [],
  nodeFlags: readonly string[] = [],
): Promise<ServerProcess> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...nodeFlags, program, ...parameters], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const survivors = createSurvivorCount();
  if (nodeFlags === TRACE_GARBAGE_COLLECTION) child.stdout.setEncoding('utf8').on('data', survivors.read);
  const url = await readyUrl(child, program);
  return {
    url,
    readyAfter: performance.now() - startedAt,
    processId: child.pid ?? Number.NaN,
    survivingBytes: nodeFlags === TRACE_GARBAGE_COLLECTION ? survivors.bytes : () => Number.NaN,
    stop: () => stop(child),
  };
}

function readyUrl(child: ChildProcess, program: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const url = /ready at (http:\S+)/.exec(output)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`${program} exited with ${code} before it was ready:\n${output}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
