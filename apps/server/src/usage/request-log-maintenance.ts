import type { Database } from '../database/database.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Log } from '../runtime/log.ts';
import { type PeriodicTask, startPeriodicTask } from '../runtime/periodic-task.ts';
import { addDay, type Day, listDays, removeDay, removeOldRequests, removeOldUsage, removeOrphans } from './request-log-days.repository.ts';
import { USAGE_DAYS } from './usage-range.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How many days have their place in the log before they begin, so that the task may fail for that long. */
const DAYS_AHEAD = 3;

/**
 * Gives each day its place in the log of requests before it begins, and removes what is older than it is kept: each hour. A step
 * that fails is logged, keeps no other from being done, and the next run makes up for it. Several servers of one database may, since
 * each step is one server's alone and is done at most once.
 *
 * @param requestLogDays - for how many days a request is kept, today not counted
 */
export function createRequestLogMaintenance(
  { database, clock, log }: { database: Database; clock: Clock; log: Log },
  requestLogDays: number,
): PeriodicTask {
  const failed = (error: unknown, step: string): void => log.warn({ error, step }, 'could not keep up the request log');
  const attempt = (step: string, work: () => Promise<void>) => work().catch((error: unknown) => failed(error, step));

  async function maintain(): Promise<void> {
    const today = Math.floor(clock.now().getTime() / DAY);
    const oldest = today - requestLogDays;
    const known = await listDays(database);
    for (let day = today; day <= today + DAYS_AHEAD; day++) {
      const name = nameOf(day);
      if (known.includes(name)) continue;
      const range = { from: new Date(day * DAY), to: new Date((day + 1) * DAY) };
      await attempt(`give ${name} its place`, () => addDay(database, name, range));
    }
    for (const day of known.filter((each) => each < nameOf(oldest))) {
      await attempt(`remove ${day} with its place`, () => removeDay(database, day));
    }
    await attempt('remove old requests without a place', () => removeOldRequests(database, new Date(oldest * DAY)));
    await attempt('remove old counts', () => removeOldUsage(database, new Date((today - USAGE_DAYS) * DAY)));
    for (const day of [...known.filter((each) => each >= nameOf(oldest)), 'default'] as const) {
      await attempt(`remove what is left of deleted organizations in ${day}`, () => removeOrphans(database, day));
    }
  }

  return startPeriodicTask(maintain, HOUR, (error) => failed(error, 'list the days'));
}

/** The name of a day, which is counted from 1970 on. */
const nameOf = (day: number): Day => new Date(day * DAY).toISOString().slice(0, 10).replaceAll('-', '');
