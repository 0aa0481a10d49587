import { validationFailed } from '../http/check-request.ts';
import { Problem } from '../http/problems.ts';
import { readTimestamp } from '../http/read-timestamp.ts';
import type { Clock } from '../runtime/clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LENGTH = { hour: HOUR, day: DAY } as const;

/** For how many days counts are kept. The contract says so too. */
export const USAGE_DAYS = 400;

/** The most that may be asked for by the hour, and what is given where nobody asks. */
const MAX_HOURLY = 31 * DAY;
const DEFAULT = { hour: DAY, day: 30 * DAY } as const;

/** Which intervals are asked for. */
export interface UsageRange {
  readonly interval: 'hour' | 'day';
  /** When the first of them begins. */
  readonly since: Date;
  /** When the last of them ends. */
  readonly until: Date;
}

/**
 * Reads which intervals of UTC are asked for: from that in which `since` is, to the last that begins before `until`.
 *
 * @throws Problem `VALIDATION_FAILED` for more than a page should have to add up
 */
export function readUsageRange(
  clock: Clock,
  query: { readonly interval: string; readonly since?: string; readonly until?: string },
): UsageRange {
  const interval = query.interval === 'day' ? 'day' : 'hour';
  const length = LENGTH[interval];
  const now = clock.now().getTime();
  // Before the one and after the other there are no counts, so that it makes no difference.
  const bound = (moment: number): number => Math.min(Math.max(moment, now - USAGE_DAYS * DAY), now);
  const until = bound(query.until === undefined ? now : readTimestamp(query.until, '/query/until').getTime());
  const since = bound(query.since === undefined ? until - DEFAULT[interval] : readTimestamp(query.since, '/query/since').getTime());
  if (interval === 'hour' && until - since > MAX_HOURLY) {
    throw validationFailed([{ path: '/query/since', message: 'must be at most 31 days before until, where interval is hour' }]);
  }
  return {
    interval,
    since: new Date(Math.floor(since / length) * length),
    until: new Date(Math.ceil(until / length) * length),
  };
}

/** Where a stretch of the counts begins: after those of this credential in the interval with this start. */
export interface UsagePlace {
  readonly start: Date;
  readonly credentialId: string;
}

const PLACE = /^(\d{1,12}) ((?:ak|ac|pk|usr)_[0-7][0-9a-hjkmnp-tv-z]{25})$/;

/** @throws Problem `INVALID_CURSOR` if the list can't have given that cursor out */
export function readUsageCursor(cursor: string | undefined): UsagePlace | undefined {
  if (cursor === undefined) return undefined;
  const [, hours, credentialId] = PLACE.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  const start = new Date(Number(hours) * HOUR);
  if (credentialId === undefined || !(start.getUTCFullYear() <= 9999)) {
    throw new Problem('INVALID_CURSOR', 'The cursor is invalid. Send the nextCursor of the previous page, or omit cursor to start over.');
  }
  return { start, credentialId };
}

/** The cursor that goes on after this place. */
export function writeUsageCursor({ start, credentialId }: UsagePlace): string {
  return Buffer.from(`${start.getTime() / HOUR} ${credentialId}`).toString('base64url');
}
