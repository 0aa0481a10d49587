import { describe, expect, test } from 'vitest';
import { nextDelay, RETRY_DELAYS } from './retry-schedule.ts';

const now = new Date('2026-06-11T03:00:00.000Z');
const delay = (tries: number, retryAfter?: string, random = 0) => nextDelay(RETRY_DELAYS, tries, { retryAfter, now, random: () => random });

describe('the delay before a retry', () => {
  test('grows from 5 seconds to a day, and ends after more than three days in all', () => {
    const delays = RETRY_DELAYS.map((_, index) => delay(index + 1) ?? 0);
    expect(delays).toEqual(delays.toSorted((one, other) => one - other));
    expect(delays[0]).toBe(5_000);
    expect(delays.at(-1)).toBe(86_400_000);
    expect(delays.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(3 * 86_400_000);
    expect(delay(RETRY_DELAYS.length + 1)).toBeUndefined();
  });

  test('has up to 10% of random jitter added', () => {
    expect(delay(2, undefined, 0.999)).toBeGreaterThan(delay(2) ?? 0);
    expect(delay(2, undefined, 0.999)).toBeLessThan(300_000 * 1.1);
  });

  test.each([
    ['seconds', '60', 60_000],
    ['a date', 'Thu, 11 Jun 2026 03:02:00 GMT', 120_000],
    ['fewer seconds than the schedule has', '1', 5_000],
    ['a date in the past', 'Thu, 11 Jun 2026 02:00:00 GMT', 5_000],
    ['text that is no time', 'soon', 5_000],
    ['more than the most, a day', '31536000', 86_400_000],
  ])('respects a Retry-After header with %s', (_case, retryAfter, expected) => {
    expect(delay(1, retryAfter)).toBe(expected);
  });
});
