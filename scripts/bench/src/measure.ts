import autocannon from 'autocannon';

/** What a run of load showed. */
export interface Measured {
  /** How many requests were answered. */
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Milliseconds that half of the requests took at most. */
  readonly p50: number;
  /** Milliseconds that 99 in 100 requests took at most. */
  readonly p99: number;
}

/** How many connections send requests, each the next as soon as the last is answered. */
export const CONNECTIONS = 32;

/**
 * Sends requests for so many seconds, from this process.
 *
 * @param tokens - one a connection, so that no two connections use the same credential and none shares a look-up with another; none, to
 *   send no credential
 * @throws Error if an answer was not 200
 */
export async function measure(url: string, tokens: readonly string[], seconds: number): Promise<Measured> {
  const left = tokens.slice(0, CONNECTIONS);
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    setupClient(client) {
      const token = left.pop();
      if (token !== undefined) client.setHeaders({ authorization: `Bearer ${token}` });
    },
  });
  if (left.length > 0) throw new Error(`${left.length} of the credentials were not used`);
  const wrong = result.non2xx + result.errors + result.timeouts;
  if (wrong > 0) throw new Error(`${wrong} of ${result.requests.total} requests to ${url} did not answer 200`);
  return { requests: result.requests.total, requestsPerSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/** The number in the middle. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
