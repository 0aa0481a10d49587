import autocannon from 'autocannon';
import { CONNECTIONS, type LoadRequest, type LoadResult } from './load-request.ts';

/** Sends load with autocannon, from this process. */
export async function send(url: string, requests: readonly LoadRequest[], seconds: number): Promise<LoadResult & { failed: number }> {
  let started = 0;
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    setupClient(client) {
      // Each connection starts with another request, so that no two send the same request at the same time.
      const first = started++ % requests.length;
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
    },
  });
  return {
    requests: result.requests.total,
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}
