import type { Measure } from '../observability/metrics.ts';
import type { SharedWindows } from './shared-windows.ts';
import type { WindowsInMemory } from './windows.ts';

/** What is told of the windows of one process beside the other metrics. */
export function windowsMeasures(windows: WindowsInMemory): Measure[] {
  return [{ name: 'keyrail_limit_windows', help: 'Windows that this process counts in its own memory.', read: windows.inMemory }];
}

/** What is told beside that of windows that all servers count in together. */
export function sharedWindowsMeasures(windows: SharedWindows): Measure[] {
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
