import { spawnSync } from 'node:child_process';

/** A program that fetches, runs or compiles a generator and that npm does not install. */
interface Program {
  /** A command that exits with 0 only if the program is installed. Python also has to be recent enough. */
  readonly check: readonly [program: string, ...parameters: string[]];
  readonly needed: string;
  readonly install: string;
}

const programs = {
  go: { check: ['go', 'version'], needed: 'Go 1.26 or later', install: 'install it from https://go.dev/dl' },
  java: { check: ['java', '-version'], needed: 'Java 11 or later', install: 'apt-get install default-jre-headless' },
  mvn: { check: ['mvn', '--version'], needed: 'Maven', install: 'apt-get install maven' },
  python3: {
    check: ['python3', '-c', 'import sys, venv, ensurepip; assert sys.version_info >= (3, 10)'],
    needed: 'Python 3.10 or later with venv',
    install: 'apt-get install python3 python3-venv',
  },
  npm: { check: ['npm', '--version'], needed: 'npm', install: 'install Node.js from https://nodejs.org' },
} as const satisfies Readonly<Record<string, Program>>;

export type ProgramName = keyof typeof programs;

/** One sentence for each of the programs that is not installed. */
export function describeMissing(names: readonly ProgramName[]): string[] {
  return names
    .map((name) => programs[name])
    .filter(({ check: [program, ...parameters] }) => spawnSync(program, parameters, { stdio: 'ignore' }).status !== 0)
    .map(({ needed, install }) => `${needed} is missing: ${install}.`);
}
