import { missingProgram } from '@keyrail/server/testing/debian';

/** Sees to it that Debian's chromium is there; if it can't be had, gives the reason. */
export function missingChromium(): string | undefined {
  return missingProgram({ path: '/usr/bin/chromium', package: 'chromium' });
}
