import { validationFailed } from './check-request.ts';

/** The earliest that every database takes, and the latest that RFC 3339 can write. */
const EARLIEST = Date.parse('0001-01-01T00:00:00.000Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * Reads a moment that is well-formed by RFC 3339, which can write some that can't be kept: a leap second, the year 0, and
 * what is beyond the year 9999 in UTC.
 *
 * @param place - the JSON Pointer of where it was given
 * @throws Problem `VALIDATION_FAILED`
 */
export function readTimestamp(text: string, place: string): Date {
  const moment = new Date(text);
  // An invalid date compares as false.
  if (moment.getTime() >= EARLIEST && moment.getTime() <= LATEST) return moment;
  throw validationFailed([{ path: place, message: 'must be a moment of the years 1 to 9999 in UTC, and no leap second' }]);
}
