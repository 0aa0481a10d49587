import { afterEach, describe, expect, test, vi } from 'vitest';
import { isLeftOut, requireProgram, SYSTEM_PROGRAMS } from './harness/system-program.ts';

afterEach(() => void vi.unstubAllEnvs());

describe.each(SYSTEM_PROGRAMS)('where there is no %s', (name) => {
  test('the tests that need it fail, and say what to do', () => {
    vi.stubEnv('PATH', '');
    expect(() => requireProgram(name)).toThrow(`apt-get install ${name}`);
    expect(() => requireProgram(name)).toThrow(`KEYRAIL_TEST_WITHOUT=${name}`);
  });

  test('they are left out only if whoever runs them says so by name', () => {
    for (const [named, expected] of [
      [undefined, false],
      ['', false],
      ['1', false],
      [name, true],
      [SYSTEM_PROGRAMS.join(','), true],
    ] as const) {
      vi.stubEnv('KEYRAIL_TEST_WITHOUT', named);
      expect(isLeftOut(name)).toBe(expected);
    }
  });
});
