import { type OperationId, operations } from '@keyrail/contract';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { UnmatchedRequestObserver } from '../http/unmatched-request.ts';
import { FAILURES_CONTEXT, REFUSALS_CONTEXT } from '../limits/failure-limiter.ts';
import { GLOBAL_CONTEXT } from '../limits/request-limiter.ts';
import type { Observer } from '../pipeline/exchange.ts';

/** A state that is read when the metrics are, such as the length of a queue. */
export interface Measure {
  /** As Prometheus names things: `keyrail_<what>_<unit>`. */
  readonly name: string;
  readonly help: string;
  /** One value; or one for each value of a label. */
  read(): number | { readonly label: string; readonly values: Readonly<Record<string, number>> };
}

/** What the server tells of itself, in the form of Prometheus. */
export interface Metrics {
  /** Counts a request to an operation. */
  readonly observe: Observer;
  /** Counts what was answered and is no request to an operation. */
  readonly observeUnmatched: UnmatchedRequestObserver;
  /** The text format, version 0.0.4. */
  render(): Promise<string>;
}

/** From a look-up that was coalesced to a webhook's longest wait, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Every limit that a request can be counted against. */
const CONTEXTS = [
  GLOBAL_CONTEXT,
  FAILURES_CONTEXT,
  REFUSALS_CONTEXT,
  ...Object.values(operations).flatMap(({ rateLimit }) => rateLimit?.context ?? []),
];

/** @param measures - what others keep, told beside what is counted here */
export function createMetrics(measures: readonly Measure[] = []): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'keyrail_http_requests_total',
    help: 'Requests answered, by operation of the contract and status; operation "none" is what the contract does not have, what browsers ask before a call, and what is no request that can be read.',
    labelNames: ['operation', 'status'] as const,
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'keyrail_http_request_duration_seconds',
    help: 'From the arrival of a request to its answer, by operation.',
    labelNames: ['operation'] as const,
    buckets: BUCKETS,
    registers: [registry],
  });
  const refusals = new Counter({
    name: 'keyrail_limit_refusals_total',
    help: 'Requests refused since a limit was used up, by what X-RateLimit-Context calls that limit.',
    labelNames: ['context'] as const,
    registers: [registry],
  });
  // From 0 on, so that the first refusal shows as a rise.
  for (const context of CONTEXTS) refusals.inc({ context }, 0);
  for (const measure of measures) register(measure, registry);

  // A labelled child is looked up by all its labels each time it is asked for: it is kept instead.
  const children = new Map<
    OperationId,
    { readonly duration: Histogram.Internal<'operation'>; readonly byStatus: Map<number, Counter.Internal> }
  >();
  const childrenOf = (operation: OperationId) => {
    let known = children.get(operation);
    if (!known) children.set(operation, (known = { duration: durations.labels(operation), byStatus: new Map() }));
    return known;
  };
  return {
    observe({ operation, startedAt, limit }, status) {
      if (limit?.isExceeded) refusals.inc({ context: limit.context });
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
