import { type LoadRequest, type LoadResult } from './load/load-request.ts';
import { sendLoad } from './load/send-load.ts';
import { cpuSeconds, cpuSecondsWithChildren } from './process-usage.ts';
import type { ServerProcess } from './processes.ts';

/** The result of a load, with its cost to each process. */
export interface Measured extends LoadResult {
  /** Microseconds of CPU that the server spends on a request, all its threads together. */
  readonly serverCpu: number;
  /** Microseconds of CPU that Postgres spends on a request; `NaN` for a server without it. */
  readonly postgresCpu: number;
  /** Bytes that survive scavenges until they are promoted to the old generation, divided by the requests; `NaN` for a server that does not print them. */
  readonly survivingBytes: number;
}

/**
 * Sends the requests in turn for this many seconds, and measures.
 *
 * @param postgres - the process of the Postgres behind the server
 * @throws Error if a request fails
 */
export async function measure(
  server: ServerProcess,
  requests: readonly LoadRequest[],
  seconds: number,
  postgres?: { readonly processId: number },
): Promise<Measured> {
  const read = () => ({
    server: cpuSeconds(server.processId),
    postgres: postgres ? cpuSecondsWithChildren(postgres.processId) : Number.NaN,
    survived: server.survivingBytes(),
  });
  const before = read();
  const result = await sendLoad(server.url, requests, seconds);
  const after = read();
  return {
    ...result,
    serverCpu: ((after.server - before.server) / result.requests) * 1e6,
    postgresCpu: ((after.postgres - before.postgres) / result.requests) * 1e6,
    survivingBytes: (after.survived - before.survived) / result.requests,
  };
}

/** The median of each number of several rounds. */
export function medianOf(rounds: readonly Measured[]): Measured {
  const each = (name: keyof Measured): number => median(rounds.map((round) => round[name]));
  return {
    requests: each('requests'),
    requestsPerSecond: each('requestsPerSecond'),
    p50: each('p50'),
    p99: each('p99'),
    serverCpu: each('serverCpu'),
    postgresCpu: each('postgresCpu'),
    survivingBytes: each('survivingBytes'),
  };
}

/** The median. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
