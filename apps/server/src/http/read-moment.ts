import { validationFailed } from './check-request.ts';

/** The latest that RFC 3339 can write. */
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * Reads a moment that is well-formed by RFC 3339, which can write some that a clock does not show: a leap second, and what
 * is beyond the year 9999 in UTC.
 *
 * @param place - the JSON Pointer of where it was given
 * @throws Problem `VALIDATION_FAILED`
 */
export function readMoment(text: string, place: string): Date {
  const moment = new Date(text);
  // An invalid date compares as false.
  if (moment.getTime() <= LATEST) return moment;
  throw validationFailed([{ path: place, message: 'must be a moment until the year 9999 in UTC, and no leap second' }]);
}
