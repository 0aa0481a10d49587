import type { KeyrailError } from '../core/errors.ts';
import type { Call } from './call.ts';

const END_OF_YEAR_9999 = 253_402_300_799_999;

/** Puts on an error what is known of its call, and nothing where nothing is known, since it would be printed. */
export function describeError<Described extends KeyrailError>(error: Described, { attempts, retryAt, latest }: Call): Described {
  const rateLimit = latest?.rateLimit;
  const date = dateOf(retryAt);
  return Object.assign(error, { attempts }, date && { retryAt: date }, rateLimit && { rateLimit });
}

/** A time as a date, if there is such a date in every language. */
export function dateOf(time = Number.NaN): Date | undefined {
  return time <= END_OF_YEAR_9999 ? new Date(time) : undefined;
}
