import type { KeyrailError } from '../../core/errors.ts';
import { toDate } from '../clock/to-date.ts';
import type { Call } from './call.ts';

/** Adds what is known of the call to an error. It adds no member that is unknown, since Node would print it with the error. */
export function attachCallDetails<Thrown extends KeyrailError>(error: Thrown, { attempts, retryAt, latestResponse }: Call): Thrown {
  const rateLimit = latestResponse?.rateLimit;
  const date = toDate(retryAt);
  return Object.assign(error, { attempts }, date && { retryAt: date }, rateLimit && { rateLimit });
}
