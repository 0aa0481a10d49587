import type { Measure } from '../observability/metrics.ts';
import type { Webhooks } from './webhooks.ts';

/** What the metrics tell of webhooks. */
export function webhookMeasures(webhooks: Pick<Webhooks, 'state'>): readonly Measure[] {
  return [
    {
      name: 'keyrail_webhook_deliveries',
      help: 'Deliveries to webhooks that wait to be sent, are under way from this process, and were given up of those that are kept.',
      read: () => ({ label: 'state', values: { ...webhooks.state() } }),
    },
  ];
}
