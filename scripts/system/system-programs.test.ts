import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  debianPackagesOf,
  describeLeftOut,
  describeMissing,
  isInstalled,
  isLeftOut,
  requireProgram,
  SYSTEM_PROGRAMS,
  unknownNames,
} from './system-programs.ts';

afterEach(() => void vi.unstubAllEnvs());

describe.each(SYSTEM_PROGRAMS)('without %s', (name) => {
  test('a test that needs it fails, and says how to install it or how to leave the test out', () => {
    vi.stubEnv('PATH', '/nonexistent');
    expect(isInstalled(name)).toBe(false);
    expect(() => requireProgram(name)).toThrow(`apt-get install ${debianPackagesOf([name]).join(' ')}`);
    expect(() => requireProgram(name)).toThrow(`KEYRAIL_TEST_WITHOUT=${name}`);
  });

  test('KEYRAIL_TEST_WITHOUT leaves out its tests only if it names the program', () => {
    for (const [value, expected] of [
      [undefined, false],
      ['', false],
      ['1', false],
      [name, true],
      [SYSTEM_PROGRAMS.join(','), true],
    ] as const) {
      vi.stubEnv('KEYRAIL_TEST_WITHOUT', value);
      expect(isLeftOut(name)).toBe(expected);
    }
  });
});

test('one sentence names the tests that KEYRAIL_TEST_WITHOUT leaves out', () => {
  vi.stubEnv('KEYRAIL_TEST_WITHOUT', 'chromium,curl');
  expect(describeLeftOut()).toBe(
    'KEYRAIL_TEST_WITHOUT leaves out the conformance corpus in a browser (chromium), the commands that other systems have published (curl).',
  );
  vi.stubEnv('KEYRAIL_TEST_WITHOUT', '');
  expect(describeLeftOut()).toBeUndefined();
});

test('one sentence names the tests that can’t run because their programs are missing', () => {
  expect(describeMissing(['chromium'])).toMatch(/^Missing programs: chromium \(the conformance corpus in a browser can’t run\)\. /);
  expect(describeMissing([])).toBeUndefined();
});

test('a name in KEYRAIL_TEST_WITHOUT that no program has is reported', () => {
  vi.stubEnv('KEYRAIL_TEST_WITHOUT', 'redis,curl');
  expect(unknownNames()).toEqual(['redis']);
});
