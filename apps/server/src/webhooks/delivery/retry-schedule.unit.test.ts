import { describe, expect, test } from 'vitest';
import { nextWait, RETRY_WAITS } from './retry-schedule.ts';

const now = new Date('2026-06-11T03:00:00.000Z');
const wait = (tries: number, retryAfter?: string, random = 0) => nextWait(RETRY_WAITS, tries, { retryAfter, now, random: () => random });

describe('the wait for the next attempt', () => {
  test('grows from seconds to a day, over more than three days in all, and then there is none', () => {
    const waits = RETRY_WAITS.map((_, index) => wait(index + 1) ?? 0);
    expect(waits).toEqual(waits.toSorted((one, other) => one - other));
    expect(waits[0]).toBe(5_000);
    expect(waits.at(-1)).toBe(86_400_000);
    expect(waits.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(3 * 86_400_000);
    expect(wait(RETRY_WAITS.length + 1)).toBeUndefined();
  });

  test('is up to a tenth longer, by chance', () => {
    expect(wait(2, undefined, 0.999)).toBeGreaterThan(wait(2) ?? 0);
    expect(wait(2, undefined, 0.999)).toBeLessThan(300_000 * 1.1);
  });

  test.each([
    ['seconds', '60', 60_000],
    ['a date', 'Thu, 11 Jun 2026 03:02:00 GMT', 120_000],
    ['less than it would be', '1', 5_000],
    ['a date that is past', 'Thu, 11 Jun 2026 02:00:00 GMT', 5_000],
    ['no time at all', 'soon', 5_000],
    ['more than a day', '31536000', 86_400_000],
  ])('heeds what the receiver asks for as %s', (_as, retryAfter, expected) => {
    expect(wait(1, retryAfter)).toBe(expected);
  });
});
