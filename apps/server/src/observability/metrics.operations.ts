import type { Handlers } from '../pipeline/handler.ts';
import type { Metrics } from './metrics.ts';

export function metricsOperations({ metrics }: { metrics: Metrics }) {
  return {
    getMetrics: async () => ({ status: 200, body: await metrics.render() }),
  } satisfies Partial<Handlers>;
}
