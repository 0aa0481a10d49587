import type { SharedWindows } from './limits/shared-windows.ts';
import type { WindowsInMemory } from './limits/windows.ts';
import type { Measure } from './observability/metrics.ts';
import type { Tracing } from './observability/tracing.ts';
import type { RequestLog } from './usage/request-log.ts';
import type { Webhooks } from './webhooks/webhooks.ts';

/** The gauges of the server's features, for `/metrics`. */
export function composeMeasures({
  requestLog,
  windows,
  shared,
  tracing,
  webhooks,
}: {
  requestLog: RequestLog;
  windows: Pick<WindowsInMemory, 'inMemory'>;
  /** The windows in Redis; `undefined` without `REDIS_URL`. */
  shared: SharedWindows | undefined;
  tracing: Tracing | undefined;
  webhooks: Pick<Webhooks, 'countDeliveries'>;
}): readonly Measure[] {
  return [
    ...requestLogMeasures(requestLog),
    ...windowsMeasures(windows),
    ...(shared ? sharedWindowsMeasures(shared) : []),
    ...(tracing ? [droppedSpans(tracing)] : []),
    ...webhookMeasures(webhooks),
  ];
}

function requestLogMeasures(requestLog: RequestLog): readonly Measure[] {
  return [
    {
      name: 'keyrail_request_log_waiting_requests',
      help: 'Requests that wait to be written to the request log.',
      read: () => requestLog.waiting,
    },
    {
      name: 'keyrail_request_log_dropped_requests',
      help: 'Requests dropped from the request log because the database accepted no writes for too long.',
      read: () => requestLog.dropped,
    },
  ];
}

function droppedSpans(tracing: Tracing): Measure {
  return { name: 'keyrail_traces_dropped_spans', help: 'Spans dropped before the collector received them.', read: tracing.dropped };
}

function windowsMeasures(windows: Pick<WindowsInMemory, 'inMemory'>): Measure[] {
  return [{ name: 'keyrail_limit_windows', help: 'Rate-limit windows in the memory of this process.', read: windows.inMemory }];
}

function sharedWindowsMeasures(windows: SharedWindows): Measure[] {
  return [
    {
      name: 'keyrail_redis_up',
      help: 'Whether all servers count limits together in Redis (1), or each counts alone (0).',
      read: () => Number(windows.isTogether()),
    },
    {
      name: 'keyrail_limits_counted_alone',
      help: 'How often this process has counted alone since it started, because Redis was unreachable.',
      read: windows.countedAlone,
    },
  ];
}

function webhookMeasures(webhooks: Pick<Webhooks, 'countDeliveries'>): readonly Measure[] {
  return [
    {
      name: 'keyrail_webhook_deliveries',
      help: 'Webhook deliveries: pending, being sent by this process, and failed for good but not deleted yet.',
      read: () => ({ label: 'state', values: { ...webhooks.countDeliveries() } }),
    },
  ];
}
