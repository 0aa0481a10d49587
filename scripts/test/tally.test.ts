import { describe, expect, test } from 'vitest';
import { countJUnit, countVitest, tally } from './tally.ts';

const passed = { passed: 3, failed: 0, skipped: 0 };

describe('the test command ends with 0', () => {
  test('where every suite passed, whatever was skipped', () => {
    const outcomes = [
      { count: passed, exitCode: 0 },
      { count: { passed: 1, failed: 0, skipped: 2 }, exitCode: 0 },
    ];
    expect(tally(outcomes)).toEqual({ passed: 4, failed: 0, skipped: 2, exitCode: 0 });
  });
});

describe('the test command fails, and counts a failure,', () => {
  test.each([
    ['where a test failed', { count: { passed: 2, failed: 2, skipped: 0 }, exitCode: 1 }, 2],
    ['where a test failed and the runner says nothing of it', { count: { passed: 2, failed: 2, skipped: 0 }, exitCode: 0 }, 2],
    ['where a runner failed without a failed test', { count: passed, exitCode: 1 }, 1],
    ['where a runner left no counts', { count: undefined, exitCode: 1 }, 1],
    ['where a runner left no counts and says that all is well', { count: undefined, exitCode: 0 }, 1],
  ])('%s', (_case, outcome, failed) => {
    expect(tally([{ count: passed, exitCode: 0 }, outcome])).toMatchObject({ failed, exitCode: 1 });
  });
});

test('the test command fails where nothing was tested', () => {
  expect(tally([{ count: { passed: 0, failed: 0, skipped: 3 }, exitCode: 0 }]).exitCode).toBe(1);
});

describe('a JUnit report', () => {
  test('is counted in whichever order it says things, errors as failures', () => {
    expect(countJUnit('<?xml?>\n<testsuites errors="1" failures="2" skipped="3" tests="10" time="5.1">')).toEqual({
      passed: 4,
      failed: 3,
      skipped: 3,
    });
    expect(countJUnit('<testsuites tests="10" name="all" skipped="0" failures="0" errors="0">').passed).toBe(10);
  });
});

test.each<[string, () => unknown]>([
  ['a JUnit report without counts', () => countJUnit('<testsuites tests="10">')],
  ['nothing', () => countJUnit('')],
  ['a report of vitest without counts', () => countVitest('{"numPassedTests": 3}')],
  ['half a report of vitest', () => countVitest('{"numPassed')],
])('%s is not taken for a count', (_what, read) => {
  expect(read).toThrow(/no counts|JSON/);
});
