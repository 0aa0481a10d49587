import { expect, test } from 'vitest';
import { countJUnit, countVitest, tally } from './tally.ts';

const passed = { passed: 3, failed: 0, skipped: 0 };

test('the test command exits with 0 if every suite passed, also if tests were skipped', () => {
  const outcomes = [
    { count: passed, exitCode: 0 },
    { count: { passed: 1, failed: 0, skipped: 2 }, exitCode: 0 },
  ];
  expect(tally(outcomes)).toEqual({ passed: 4, failed: 0, skipped: 2, exitCode: 0 });
});

test.each([
  ['a test failed', { count: { passed: 2, failed: 2, skipped: 0 }, exitCode: 1 }, 2],
  ['a test failed but the runner exited with 0', { count: { passed: 2, failed: 2, skipped: 0 }, exitCode: 0 }, 2],
  ['a runner failed without a failed test', { count: passed, exitCode: 1 }, 1],
  ['a runner wrote no counts', { count: undefined, exitCode: 1 }, 1],
  ['a runner wrote no counts but exited with 0', { count: undefined, exitCode: 0 }, 1],
])('the test command exits with 1 and counts a failure if %s', (_case, outcome, failed) => {
  expect(tally([{ count: passed, exitCode: 0 }, outcome])).toMatchObject({ failed, exitCode: 1 });
});

test('the test command exits with 1 if no test ran', () => {
  expect(tally([{ count: { passed: 0, failed: 0, skipped: 3 }, exitCode: 0 }]).exitCode).toBe(1);
});

test('a JUnit report is counted with its attributes in any order, and its errors as failures', () => {
  expect(countJUnit('<?xml?>\n<testsuites errors="1" failures="2" skipped="3" tests="10" time="5.1">')).toEqual({
    passed: 4,
    failed: 3,
    skipped: 3,
  });
  expect(countJUnit('<testsuites tests="10" name="all" skipped="0" failures="0" errors="0">').passed).toBe(10);
});

test.each<[string, () => unknown]>([
  ['a JUnit report without counts', () => countJUnit('<testsuites tests="10">')],
  ['an empty JUnit report', () => countJUnit('')],
  ['a vitest report without counts', () => countVitest('{"numPassedTests": 3}')],
  ['a truncated vitest report', () => countVitest('{"numPassed')],
])('%s is rejected', (_report, read) => {
  expect(read).toThrow(/no counts|JSON/);
});
