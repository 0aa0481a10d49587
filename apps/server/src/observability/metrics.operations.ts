import type { Handlers } from '../http/handler.ts';
import type { Metrics } from './metrics.ts';

export function metricsOperations({ metrics }: { metrics: Metrics }) {
  return {
    getMetrics: async () => ({ status: 200, body: await metrics.render() }),
  } satisfies Partial<Handlers>;
}
