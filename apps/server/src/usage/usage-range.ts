import { validationFailed } from '../http/check-request.ts';
import { Problem } from '../http/problems.ts';
import { readTimestamp } from '../http/read-timestamp.ts';
import type { Clock } from '../runtime/clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LENGTH = { hour: HOUR, day: DAY } as const;

/** The number of days that counts are kept. The contract promises it. */
export const USAGE_DAYS = 400;

/** The maximum length of a range of hours, and the length of a range by default. */
const MAX_HOURLY = 31 * DAY;
const DEFAULT_LENGTH = { hour: DAY, day: 30 * DAY } as const;

/** The requested intervals. */
export interface UsageRange {
  readonly interval: 'hour' | 'day';
  /** The start of the first interval. */
  readonly since: Date;
  /** The end of the last interval. */
  readonly until: Date;
}

/**
 * Reads the requested intervals of UTC: from the interval that contains `since`, to the last that starts before `until`.
 *
 * @throws Problem `VALIDATION_FAILED` if a range of hours is too long
 */
export function readUsageRange(
  clock: Clock,
  query: { readonly interval: string; readonly since?: string; readonly until?: string },
): UsageRange {
  const interval = query.interval === 'day' ? 'day' : 'hour';
  const length = LENGTH[interval];
  const now = clock.now().getTime();
  // Outside of this range no counts exist, so clamping changes no result.
  const clamp = (time: number): number => Math.min(Math.max(time, now - USAGE_DAYS * DAY), now);
  const until = clamp(query.until === undefined ? now : readTimestamp(query.until, '/query/until').getTime());
  const since = clamp(query.since === undefined ? until - DEFAULT_LENGTH[interval] : readTimestamp(query.since, '/query/since').getTime());
  if (interval === 'hour' && until - since > MAX_HOURLY) {
    throw validationFailed([{ path: '/query/since', message: 'must be at most 31 days before until if interval is hour' }]);
  }
  return {
    interval,
    since: new Date(Math.floor(since / length) * length),
    until: new Date(Math.ceil(until / length) * length),
  };
}

/** The position after which a page starts: the counts of a credential in an interval. */
export interface UsagePosition {
  readonly start: Date;
  readonly credentialId: string;
}

const POSITION = /^(\d{1,12}) ((?:ak|ac|pk|usr)_[0-7][0-9a-hjkmnp-tv-z]{25})$/;

/** @throws Problem `INVALID_CURSOR` if the cursor can't be a `nextCursor` of this list */
export function readUsageCursor(cursor: string | undefined): UsagePosition | undefined {
  if (cursor === undefined) return undefined;
  const [, hours, credentialId] = POSITION.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  const start = new Date(Number(hours) * HOUR);
  if (credentialId === undefined || !(start.getUTCFullYear() <= 9999)) {
    throw new Problem('INVALID_CURSOR', 'The cursor is invalid. Send the nextCursor of the previous page, or omit cursor to start over.');
  }
  return { start, credentialId };
}

/** The cursor of the page that starts after this position. */
export function writeUsageCursor({ start, credentialId }: UsagePosition): string {
  return Buffer.from(`${start.getTime() / HOUR} ${credentialId}`).toString('base64url');
}
