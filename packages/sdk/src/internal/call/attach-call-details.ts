import type { KeyrailError } from '../../core/errors.ts';
import { dateOf } from '../clock/to-date.ts';
import type { Call } from './call.ts';

/** Puts on an error what is known of its call, and nothing where nothing is known, since it would be printed. */
export function describeError<Described extends KeyrailError>(error: Described, { attempts, retryAt, latest }: Call): Described {
  const rateLimit = latest?.rateLimit;
  const date = dateOf(retryAt);
  return Object.assign(error, { attempts }, date && { retryAt: date }, rateLimit && { rateLimit });
}
