import type { Database } from '../database/database.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Log } from '../runtime/log.ts';
import { type PeriodicTask, startPeriodicTask } from '../runtime/periodic-task.ts';
import { addDay, type Day, listDays, removeDay, removeOldRequests, removeOldUsage, removeOrphans } from './request-log-days.repository.ts';
import { USAGE_DAYS } from './usage-range.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The number of future days that already have a partition. The task may fail for that long. */
const DAYS_AHEAD = 3;

/**
 * Each hour, creates the partitions of the next days of the request log, and deletes requests and counts that are too old. A failed
 * step is logged, does not prevent the other steps, and is repeated in the next run. Several servers of a database may run the task:
 * a step runs on one server at a time, and a second run changes nothing.
 *
 * @param requestLogDays - the number of days that a request is kept, in addition to today
 */
export function createRequestLogMaintenance(
  { database, clock, log }: { database: Database; clock: Clock; log: Log },
  requestLogDays: number,
): PeriodicTask {
  const failed = (error: unknown, step: string): void => log.warn({ error, step }, 'a step of the request log maintenance failed');
  const attempt = (step: string, work: () => Promise<void>) => work().catch((error: unknown) => failed(error, step));

  async function maintain(): Promise<void> {
    const today = Math.floor(clock.now().getTime() / DAY);
    const oldest = today - requestLogDays;
    const existing = await listDays(database);
    for (let day = today; day <= today + DAYS_AHEAD; day++) {
      const name = nameOf(day);
      if (existing.includes(name)) continue;
      const range = { from: new Date(day * DAY), to: new Date((day + 1) * DAY) };
      await attempt(`create the partition of ${name}`, () => addDay(database, name, range));
    }
    for (const day of existing.filter((each) => each < nameOf(oldest))) {
      await attempt(`drop the partition of ${day}`, () => removeDay(database, day));
    }
    await attempt('delete old requests without a partition', () => removeOldRequests(database, new Date(oldest * DAY)));
    await attempt('delete old counts', () => removeOldUsage(database, new Date((today - USAGE_DAYS) * DAY)));
    for (const day of [...existing.filter((each) => each >= nameOf(oldest)), 'default'] as const) {
      await attempt(`delete requests of deleted organizations in ${day}`, () => removeOrphans(database, day));
    }
  }

  return startPeriodicTask(maintain, HOUR, (error) => failed(error, 'list the days'));
}

/** The name of a day. Days are counted since 1970. */
const nameOf = (day: number): Day => new Date(day * DAY).toISOString().slice(0, 10).replaceAll('-', '');
