import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program, or a library of one, that the workspace needs and npm does not install. */
interface SystemProgram {
  /** The Debian packages that contain it. */
  readonly debianPackages: readonly string[];
  /** A command that exits with 0 only if the program is installed and works. Its first word is on the path. */
  readonly check: readonly [program: string, ...parameters: string[]];
  /** The tests that do not run without it, as the subject of a sentence. */
  readonly tests: string;
}

/** The name of each program is also its name in `KEYRAIL_TEST_WITHOUT`. */
const programs = {
  'redis-server': {
    debianPackages: ['redis-server'],
    check: ['redis-server', '--version'],
    tests: 'the tests of rate limits that several servers share',
  },
  chromium: {
    debianPackages: ['chromium'],
    check: ['chromium', '--version'],
    tests: 'the conformance corpus in a browser',
  },
  curl: {
    debianPackages: ['curl'],
    check: ['curl', '--version'],
    tests: 'the commands that other systems have published',
  },
  'python3-requests': {
    debianPackages: ['python3', 'python3-requests'],
    check: ['python3', '-c', 'import requests'],
    tests: 'the Python sample that another system has published',
  },
  'python3-venv': {
    debianPackages: ['python3', 'python3-venv'],
    check: ['python3', '-c', 'import venv, ensurepip'],
    tests: 'the fuzzing of the live server',
  },
} as const satisfies Readonly<Record<string, SystemProgram>>;

export type SystemProgramName = keyof typeof programs;

export const SYSTEM_PROGRAMS = Object.keys(programs) as readonly SystemProgramName[];

/** Whether the program is installed and works. */
export function isInstalled(name: SystemProgramName): boolean {
  const [program, ...parameters] = programs[name].check;
  return spawnSync(program, parameters, { stdio: 'ignore' }).status === 0;
}

/** The Debian packages that contain these programs. */
export function debianPackagesOf(names: readonly SystemProgramName[]): string[] {
  return [...new Set(names.flatMap((name) => programs[name].debianPackages))];
}

/** Whether `KEYRAIL_TEST_WITHOUT` names the program, so that the tests which need it are left out. */
export function isLeftOut(name: SystemProgramName): boolean {
  return leftOutNames().includes(name);
}

/** The names in `KEYRAIL_TEST_WITHOUT`. */
function leftOutNames(): string[] {
  return (process.env['KEYRAIL_TEST_WITHOUT'] ?? '').split(',').filter((name) => name !== '');
}

/** Names in `KEYRAIL_TEST_WITHOUT` that no program has. */
export function unknownNames(): string[] {
  return leftOutNames().filter((name) => !Object.hasOwn(programs, name));
}

/** One sentence that names the tests which are left out; `undefined` if all of them run. */
export function describeLeftOut(): string | undefined {
  const leftOut = SYSTEM_PROGRAMS.filter(isLeftOut);
  if (leftOut.length === 0) return undefined;
  return `KEYRAIL_TEST_WITHOUT leaves out ${leftOut.map((name) => `${programs[name].tests} (${name})`).join(', ')}.`;
}

/** One sentence that names the tests which can't run, then what to do; `undefined` if `names` is empty. */
export function describeMissing(names: readonly SystemProgramName[]): string | undefined {
  if (names.length === 0) return undefined;
  return `Missing programs: ${names.map((name) => `${name} (${programs[name].tests} can’t run)`).join(', ')}. ${remedy(names)}`;
}

/**
 * The path of the program that the check of `name` starts.
 *
 * @throws Error that says how to install it, or how to leave out the tests that need it
 */
export function requireProgram(name: SystemProgramName): string {
  const path = isInstalled(name) ? findOnPath(programs[name].check[0]) : undefined;
  if (path !== undefined) return path;
  throw new Error(`${name} is missing. ${remedy([name])}`);
}

function remedy(names: readonly SystemProgramName[]): string {
  return (
    `On Debian, run as root: apt-get install ${debianPackagesOf(names).join(' ')} (npm test does so itself). ` +
    `Elsewhere, install ${names.length === 1 ? 'it' : 'them'} and put the commands on the path. ` +
    `To leave out these tests, set KEYRAIL_TEST_WITHOUT=${names.join(',')}.`
  );
}

function findOnPath(program: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
