import type { ErrorContext, KeyrailError } from '../core/errors.ts';

/** Puts on an error what is known of its call, and nothing where nothing is known, since it would be printed. */
export function describeError<Described extends KeyrailError>(error: Described, { attempts, retryAt, rateLimit }: ErrorContext): Described {
  return Object.assign(error, attempts && { attempts }, retryAt && { retryAt }, rateLimit && { rateLimit });
}
