import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, isLeftOut, SYSTEM_PROGRAMS } from '../../apps/server/test/harness/system-program.ts';
import { installFromDebian } from './debian.ts';
import { type Count, countJUnit, countVitest, type Outcome, tally } from './tally.ts';

/** A runner and the suites it runs. */
interface Suite {
  readonly name: string;
  /** @param report - a file to write the counts to, in the runner's own form */
  command(report: string): readonly string[];
  readonly read: (report: string) => Count;
}

const ROOT = join(import.meta.dirname, '../..');
/** The reports of the last run are left there, for whoever wants to know more, such as what took how long. */
const REPORTS = join(ROOT, 'node_modules/.keyrail-tests');

const all: readonly Suite[] = [
  {
    name: 'server on PGlite and on Postgres, generator, TypeScript SDK',
    command: (report) => [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...process.argv.slice(2),
    ],
    read: countVitest,
  },
  {
    name: 'the live server, fuzzed by its contract',
    // Few cases, the same ones each time, so that whoever changed something else is not surprised; `pnpm fuzz` goes further.
    command: (report) => ['node', 'scripts/fuzz/main.ts', '--cases', '8', '--report', report],
    read: countJUnit,
  },
];

// What can't be installed fails the tests that need it, and they say what to do.
const missing = SYSTEM_PROGRAMS.filter((name) => !isLeftOut(name) && findProgram(name) === undefined);
if (missing.length > 0) await installFromDebian(missing);

// Names of test files pick among those of vitest.
const suites = process.argv.length > 2 ? all.slice(0, 1) : all;

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const outcomes: Outcome[] = [];
for (const [index, suite] of suites.entries()) {
  console.log(`\n[${index + 1}/${suites.length}] ${suite.name}`);
  const report = join(REPORTS, `${index + 1}`);
  const exitCode = await run(suite.command(report));
  const count = readCount(suite, report);
  if (!count?.failed && (exitCode !== 0 || !count))
    console.error(`\n${suite.name}: the runner failed outside of a test; the reason stands above.`);
  outcomes.push({ count, exitCode });
}

const { passed, failed, skipped, exitCode } = tally(outcomes);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = exitCode;

function run([program = '', ...parameters]: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd: ROOT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** `undefined` if the runner left no report, or one without counts. */
function readCount(suite: Suite, report: string): Count | undefined {
  try {
    return suite.read(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}
