import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, isLeftOut, SYSTEM_PROGRAMS } from '../../apps/server/test/harness/system-program.ts';
import { installFromDebian } from './debian.ts';

/** What a suite's runner reported. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A runner and the suites it runs. */
interface Suite {
  readonly name: string;
  /** @param report - a file to write the counts to, in the runner's own form */
  command(report: string): readonly string[];
  read(report: string): Count;
}

const ROOT = join(import.meta.dirname, '../..');

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
    read(report) {
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report);
      return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
    },
  },
  {
    name: 'the live server, fuzzed by its contract',
    // Few cases, the same ones each time, so that whoever changed something else is not surprised; `pnpm fuzz` goes further.
    command: (report) => ['node', 'scripts/fuzz/main.ts', '--cases', '8', '--report', report],
    read: (report) => {
      const [, failed, skipped, tests] = /<testsuites errors="\d+" failures="(\d+)" skipped="(\d+)" tests="(\d+)"/.exec(report) ?? [];
      return { passed: Number(tests) - Number(failed) - Number(skipped), failed: Number(failed), skipped: Number(skipped) };
    },
  },
];

// What can't be installed fails the tests that need it, and they say what to do.
const missing = SYSTEM_PROGRAMS.filter((name) => !isLeftOut(name) && findProgram(name) === undefined);
if (missing.length > 0) await installFromDebian(missing);

// Names of test files pick among those of vitest.
const suites = process.argv.length > 2 ? all.slice(0, 1) : all;

const folder = mkdtempSync(join(tmpdir(), 'keyrail-test-'));
let passed = 0;
let failed = 0;
let skipped = 0;
try {
  for (const [index, suite] of suites.entries()) {
    console.log(`\n[${index + 1}/${suites.length}] ${suite.name}`);
    const report = join(folder, `${index}.json`);
    const exitCode = await run(suite.command(report));
    const count = readCount(suite, report);
    // A runner may fail without a failed test, when a file does not load or a hook throws: that is a failure too.
    if (exitCode !== 0 && count.failed === 0)
      console.error(`\n${suite.name}: the runner failed outside of a test; the reason stands above.`);
    passed += count.passed;
    failed += exitCode !== 0 ? Math.max(count.failed, 1) : count.failed;
    skipped += count.skipped;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function run([program = '', ...parameters]: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd: ROOT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function readCount(suite: Suite, report: string): Count {
  try {
    return suite.read(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
