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
  /** How many requests the server answered. */
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Half of the requests took this many milliseconds at most. */
  readonly p50: number;
  /** 99 of 100 requests took this many milliseconds at most. */
  readonly p99: number;
}

/** How many connections send requests. Each sends the next request as soon as the last is answered. */
export const CONNECTIONS = 32;

const HAS_WRK = spawnSync('wrk', ['--version'], { stdio: 'ignore' }).error === undefined;

/** Which program sends the load, and how to get the better one. */
export const LOAD_PROGRAM = HAS_WRK
  ? 'wrk sends the load.'
  : 'autocannon sends the load: it takes more CPU than many a server. For wrk: apt-get install wrk, or brew install wrk.';

/**
 * Sends the requests in turn for this many seconds.
 *
 * @throws Error if an answer is no success
 */
export async function sendLoad(url: string, requests: readonly LoadRequest[], seconds: number): Promise<LoadResult> {
  const { send } = HAS_WRK ? await import('./load-wrk.ts') : await import('./load-autocannon.ts');
  const { failed, ...result } = await send(url, requests, seconds);
  if (failed > 0) throw new Error(`${failed} of ${result.requests} requests to ${url}${requests[0]?.path} failed.`);
  return result;
}

/** The same GET with each of these credentials, so that hardly two requests under way share a look-up. */
export function getWith(credentials: readonly string[], path: string): readonly LoadRequest[] {
  return credentials.map((credential) => ({ method: 'GET', path, headers: { Authorization: `Bearer ${credential}` } }));
}
