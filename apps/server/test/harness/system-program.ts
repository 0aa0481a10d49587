import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that tests need and npm does not bring, each called as Debian's package is. */
export const SYSTEM_PROGRAMS = ['redis-server', 'chromium', 'curl'] as const;

export type SystemProgram = (typeof SYSTEM_PROGRAMS)[number];

/** Where a program is; `undefined` if it is not on the path. */
export function findProgram(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Whether whoever runs the tests has said that those which need this program are left out. */
export function isLeftOut(name: SystemProgram): boolean {
  return (process.env['KEYRAIL_TEST_WITHOUT'] ?? '').split(',').includes(name);
}

/** Where a program is. @throws Error that says how to get it, or how to do without */
export function requireProgram(name: SystemProgram): string {
  const path = findProgram(name);
  if (path !== undefined) return path;
  throw new Error(
    `There is no ${name} on the path. On Debian, npm test installs it as root, and so does: apt-get install ${name}. ` +
      `Elsewhere, install it as your system does. To leave out the tests that need it, set KEYRAIL_TEST_WITHOUT=${name}.`,
  );
}
