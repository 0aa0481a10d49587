import { validationFailed } from './check-request.ts';

/** The earliest time that all databases accept, and the latest time that RFC 3339 can represent. */
const EARLIEST = Date.parse('0001-01-01T00:00:00.000Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * Reads a timestamp that is well-formed by RFC 3339. It rejects timestamps that can't be stored: a leap second, the year 0, and
 * a time after the year 9999 in UTC.
 *
 * @param place - the JSON Pointer to the timestamp in the request
 * @throws Problem `VALIDATION_FAILED`
 */
export function readTimestamp(text: string, place: string): Date {
  const time = new Date(text);
  // Comparisons with an invalid date are false.
  if (time.getTime() >= EARLIEST && time.getTime() <= LATEST) return time;
  throw validationFailed([{ path: place, message: 'must be a time in the years 1 to 9999 in UTC, and no leap second' }]);
}
