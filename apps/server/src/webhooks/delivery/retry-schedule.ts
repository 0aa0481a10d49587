/** The delays before the retries, in seconds: ten attempts in all, over three days. */
export const RETRY_DELAYS: readonly number[] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

/** The longest delay, in seconds, that a receiver can ask for with `Retry-After`. */
const MAX_RETRY_AFTER = 86_400;

/** The most that is added to a delay at random, as a share of it: deliveries that failed together are not retried together. */
const JITTER = 0.1;

/**
 * Returns the delay before the next attempt in milliseconds, or `undefined` if there are no more attempts.
 *
 * @param delays - the delays before the retries, in seconds
 * @param tries - the number of attempts so far
 * @param retryAfter - the value of the response's `Retry-After` header: it can make the delay longer
 */
export function nextDelay(
  delays: readonly number[],
  tries: number,
  {
    retryAfter,
    now,
    random = Math.random,
  }: { readonly retryAfter: string | undefined; readonly now: Date; readonly random?: () => number },
): number | undefined {
  const delay = delays[tries - 1];
  if (delay === undefined) return undefined;
  const requested = Math.min(readRetryAfter(retryAfter, now) ?? 0, MAX_RETRY_AFTER);
  return Math.round(Math.max(delay, requested) * (1 + JITTER * random()) * 1_000);
}

/** Reads the header's seconds or date as seconds from now (RFC 9110, section 10.2.3). */
function readRetryAfter(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? undefined : (moment - now.getTime()) / 1_000;
}
