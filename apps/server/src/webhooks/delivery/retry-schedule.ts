/** How long to wait before each further attempt, in seconds: ten attempts in all, over three days. */
export const RETRY_WAITS: readonly number[] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

/** A receiver may ask for longer waits, up to this, in seconds. */
const MAX_RETRY_AFTER = 86_400;

/** The random part that is added to a wait, so that what failed together does not come again together. */
const JITTER = 0.1;

/**
 * How long to wait before the next attempt, in milliseconds; `undefined` if there is none.
 *
 * @param tries - how many there were
 * @param retryAfter - the receiver's own wish, as its header has it
 */
export function nextWait(
  waits: readonly number[],
  tries: number,
  {
    retryAfter,
    now,
    random = Math.random,
  }: { readonly retryAfter: string | undefined; readonly now: Date; readonly random?: () => number },
): number | undefined {
  const wait = waits[tries - 1];
  if (wait === undefined) return undefined;
  const asked = Math.min(readRetryAfter(retryAfter, now) ?? 0, MAX_RETRY_AFTER);
  return Math.round(Math.max(wait, asked) * (1 + JITTER * random()) * 1_000);
}

/** Seconds, from a number of them or a date (RFC 9110, section 10.2.3). */
function readRetryAfter(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? undefined : (moment - now.getTime()) / 1_000;
}
