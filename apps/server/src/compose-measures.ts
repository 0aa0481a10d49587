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
  /** The windows in Redis; `undefined` if this process counts alone. */
  shared: SharedWindows | undefined;
  tracing: Tracing | undefined;
  webhooks: Pick<Webhooks, 'state'>;
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
    { name: 'keyrail_request_log_waiting_requests', help: 'Requests that wait to be written to the log.', read: () => requestLog.waiting },
    {
      name: 'keyrail_request_log_dropped_requests',
      help: 'Requests that were never written to the log, since the database took none for too long.',
      read: () => requestLog.dropped,
    },
  ];
}

function droppedSpans(tracing: Tracing): Measure {
  return { name: 'keyrail_traces_dropped_spans', help: 'Spans that the collector never got.', read: tracing.dropped };
}

/** What is told of the windows of one process beside the other metrics. */
function windowsMeasures(windows: Pick<WindowsInMemory, 'inMemory'>): Measure[] {
  return [{ name: 'keyrail_limit_windows', help: 'Windows that this process counts in its own memory.', read: windows.inMemory }];
}

/** What is told beside that of windows that all servers count in together. */
function sharedWindowsMeasures(windows: SharedWindows): Measure[] {
  return [
    {
      name: 'keyrail_redis_up',
      help: 'Whether limits are counted in Redis, by all servers together; if not, each counts for itself.',
      read: () => Number(windows.isTogether()),
    },
    {
      name: 'keyrail_limits_counted_alone',
      help: 'How often this process has counted for itself since it started, because Redis was away.',
      read: windows.countedAlone,
    },
  ];
}

/** What the metrics tell of webhooks. */
function webhookMeasures(webhooks: Pick<Webhooks, 'state'>): readonly Measure[] {
  return [
    {
      name: 'keyrail_webhook_deliveries',
      help: 'Deliveries to webhooks that wait to be sent, are under way from this process, and were given up of those that are kept.',
      read: () => ({ label: 'state', values: { ...webhooks.state() } }),
    },
  ];
}
