import type { Measure } from '../observability/metrics.ts';
import type { SharedWindows } from './shared-windows.ts';

/** What is told of the windows beside the other metrics. */
export function windowsMeasures(windows: SharedWindows): Measure[] {
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
