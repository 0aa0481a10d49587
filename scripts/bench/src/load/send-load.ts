import { spawnSync } from 'node:child_process';
import type { LoadRequest, LoadResult } from './load-request.ts';

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
  const { send } = HAS_WRK ? await import('./send-by-wrk.ts') : await import('./send-by-autocannon.ts');
  const { failed, ...result } = await send(url, requests, seconds);
  if (failed > 0) throw new Error(`${failed} of ${result.requests} requests to ${url}${requests[0]?.path} failed.`);
  return result;
}

/** The same GET with each of these credentials, so that concurrent requests hardly share a look-up. */
export function getWith(credentials: readonly string[], path: string): readonly LoadRequest[] {
  return credentials.map((credential) => ({ method: 'GET', path, headers: { Authorization: `Bearer ${credential}` } }));
}
