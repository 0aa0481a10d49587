import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { debianPackagesOf, describeLeftOut, describeMissing, isInstalled, isLeftOut, SYSTEM_PROGRAMS, unknownNames } from '@keyrail/system';
import { installFromDebian } from '@keyrail/system/install-from-debian';
import { type Count, countJUnit, countVitest, type Outcome, tally } from './tally.ts';

/** A test runner, and how to read its report. */
interface Suite {
  readonly name: string;
  /** @param report - the file to which the runner writes the counts, in its own format */
  command(report: string): readonly string[];
  readonly read: (report: string) => Count;
}

const ROOT = join(import.meta.dirname, '../..');
/** The reports of the last run stay there. They contain more, such as the duration of each test. */
const REPORTS = join(ROOT, 'node_modules/.keyrail-tests');

const unknown = unknownNames();
if (unknown.length > 0) {
  console.error(`KEYRAIL_TEST_WITHOUT names ${unknown.join(', ')}. It may name only ${SYSTEM_PROGRAMS.join(', ')}.`);
  process.exit(2);
}

const vitest: readonly Suite[] = [
  {
    name: 'server on PGlite and on Postgres, generator, TypeScript SDK, conformance corpus, scripts',
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
];
const fuzzing: readonly Suite[] = [
  {
    name: 'the live server, fuzzed with requests from its contract',
    // Few cases, and the same ones each time, so that an unrelated change does not fail. `pnpm fuzz` tests more.
    command: (report) => ['node', 'scripts/fuzz/main.ts', '--cases', '8', '--report', report],
    read: countJUnit,
  },
];

const isMissing = (name: (typeof SYSTEM_PROGRAMS)[number]): boolean => !isLeftOut(name) && !isInstalled(name);
const missing = SYSTEM_PROGRAMS.filter(isMissing);
if (missing.length > 0) await installFromDebian(debianPackagesOf(missing));

// The parameters name test files of vitest.
const suites = process.argv.length > 2 || isLeftOut('python3-venv') ? vitest : [...vitest, ...fuzzing];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const outcomes: Outcome[] = [];
for (const [index, suite] of suites.entries()) {
  console.log(`\n[${index + 1}/${suites.length}] ${suite.name}`);
  const report = join(REPORTS, `${index + 1}`);
  const exitCode = await run(suite.command(report));
  const count = readCount(suite, report);
  if (!count?.failed && (exitCode !== 0 || !count))
    console.error(`\n${suite.name}: the runner failed outside of a test; the reason is above.`);
  outcomes.push({ count, exitCode });
}

for (const sentence of [describeMissing(SYSTEM_PROGRAMS.filter(isMissing)), describeLeftOut()]) if (sentence) console.log(`\n${sentence}`);
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
