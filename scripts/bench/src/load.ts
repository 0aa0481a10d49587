import { spawnSync } from 'node:child_process';

/** A request that the load repeats. */
export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The result of a load. */
export interface LoadResult {
  /** The number of answered requests. */
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Half of the requests took this many milliseconds at most. */
  readonly p50: number;
  /** 99 of 100 requests took this many milliseconds at most. */
  readonly p99: number;
}

/** The number of connections. Each sends the next request as soon as the previous one is answered. */
export const CONNECTIONS = 32;

const HAS_WRK = spawnSync('wrk', ['--version'], { stdio: 'ignore' }).error === undefined;

/** The program that sends the load, and how to install the better one. */
export const LOAD_PROGRAM = HAS_WRK
  ? 'wrk sends the load.'
  : 'autocannon sends the load, and uses more CPU than the server itself may. For wrk, run: apt-get install wrk, or brew install wrk.';

/**
 * Sends the requests in turn for this many seconds.
 *
 * @throws Error if a request fails
 */
export async function sendLoad(url: string, requests: readonly LoadRequest[], seconds: number): Promise<LoadResult> {
  const { send } = HAS_WRK ? await import('./load-wrk.ts') : await import('./load-autocannon.ts');
  const { failed, ...result } = await send(url, requests, seconds);
  if (failed > 0) throw new Error(`${failed} of ${result.requests} requests to ${url}${requests[0]?.path} failed.`);
  return result;
}

/** The same GET with each of these credentials, so that concurrent requests hardly share a look-up. */
export function getWith(credentials: readonly string[], path: string): readonly LoadRequest[] {
  return credentials.map((credential) => ({ method: 'GET', path, headers: { Authorization: `Bearer ${credential}` } }));
}
