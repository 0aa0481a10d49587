import { type OperationId, operations } from '@keyrail/contract';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { UnmatchedRequestObserver } from '../http/unmatched-request.ts';
import { FAILURES_CONTEXT, REJECTIONS_CONTEXT } from '../limits/failure-limiter.ts';
import { GLOBAL_CONTEXT } from '../limits/request-limiter.ts';
import type { Observer } from '../pipeline/exchange.ts';

/** A gauge whose value is read with the metrics, such as the length of a queue. */
export interface Measure {
  /** A name in the form of Prometheus: `keyrail_<subject>_<unit>`. */
  readonly name: string;
  readonly help: string;
  /** One value, or one for each value of a label. */
  read(): number | { readonly label: string; readonly values: Readonly<Record<string, number>> };
}

/** The metrics of the server, in the form of Prometheus. */
export interface Metrics {
  /** Counts a request to an operation. */
  readonly observe: Observer;
  /** Counts a request that matches no operation. */
  readonly observeUnmatched: UnmatchedRequestObserver;
  /** The text format, version 0.0.4. */
  render(): Promise<string>;
}

/** The upper bounds of the histogram, in seconds: from a coalesced look-up to the longest wait for a webhook. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The names of all limits. */
const CONTEXTS = [
  GLOBAL_CONTEXT,
  FAILURES_CONTEXT,
  REJECTIONS_CONTEXT,
  ...Object.values(operations).flatMap(({ rateLimit }) => rateLimit?.context ?? []),
];

/** @param measures - gauges of other features */
export function createMetrics(measures: readonly Measure[] = []): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'keyrail_http_requests_total',
    help: 'Answered requests, by operation and status. The operation "none" is for unknown paths and methods, CORS preflight requests and unreadable requests.',
    labelNames: ['operation', 'status'] as const,
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'keyrail_http_request_duration_seconds',
    help: 'The time from the arrival of a request to its response, by operation.',
    labelNames: ['operation'] as const,
    buckets: BUCKETS,
    registers: [registry],
  });
  const rejections = new Counter({
    name: 'keyrail_limit_refusals_total',
    help: 'Requests that were rejected because a limit was exhausted, by the name of the limit in X-RateLimit-Context.',
    labelNames: ['context'] as const,
    registers: [registry],
  });
  // Each counter starts at 0, so that the first rejection is visible as an increase.
  for (const context of CONTEXTS) rejections.inc({ context }, 0);
  for (const measure of measures) register(measure, registry);

  // The children are cached: the library looks a child up by all its labels each time.
  const children = new Map<
    OperationId,
    { readonly duration: Histogram.Internal<'operation'>; readonly byStatus: Map<number, Counter.Internal> }
  >();
  const childrenOf = (operation: OperationId) => {
    let cached = children.get(operation);
    if (!cached) children.set(operation, (cached = { duration: durations.labels(operation), byStatus: new Map() }));
    return cached;
  };
  return {
    observe({ operation, startedAt, limit }, status) {
      if (limit?.isExceeded) rejections.inc({ context: limit.context });
      const { duration, byStatus } = childrenOf(operation.id);
      duration.observe((performance.now() - startedAt) / 1_000);
      let counted = byStatus.get(status);
      if (!counted) byStatus.set(status, (counted = requests.labels(operation.id, String(status))));
      counted.inc();
    },
    observeUnmatched: (_unmatched, status) => requests.inc({ operation: 'none', status: String(status) }),
    render: () => registry.metrics(),
  };
}

function register({ name, help, read }: Measure, registry: Registry): void {
  const first = read();
  registry.registerMetric(
    new Gauge({
      name,
      help,
      labelNames: typeof first === 'number' ? [] : [first.label],
      registers: [],
      collect() {
        const state = read();
        if (typeof state === 'number') this.set(state);
        else for (const [value, measured] of Object.entries(state.values)) this.set({ [state.label]: value }, measured);
      },
    }),
  );
}
