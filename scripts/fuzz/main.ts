// Fuzzes the live server by its contract: `pnpm fuzz [minutes]`. The tests run it with a bounded number of cases.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installed } from './python.ts';
import { startServer } from './server.ts';

/** The token that the fuzzer works with lives an hour. */
const MAX_MINUTES = 55;

const HOOKS = join(import.meta.dirname, 'hooks.py');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** How many cases an operation gets, instead of as many as the time allows; the same ones each time. */
    cases: { type: 'string' },
    /** Where to write a JUnit report. */
    report: { type: 'string' },
  },
});
const minutes = Number(positionals[0] ?? 10);
if (!(minutes > 0 && minutes <= MAX_MINUTES)) {
  console.error(`Usage: pnpm fuzz [minutes], up to ${MAX_MINUTES}`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'keyrail-fuzz-'));
try {
  process.exitCode = await fuzz();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function fuzz(): Promise<number> {
  const schemathesis = await installed('schemathesis');
  const server = await startServer(join(folder, 'data'));
  console.log(`Fuzzing ${server.url} by its contract.`);
  const extent =
    values.cases === undefined ? ['--max-time', String(Math.round(minutes * 60))] : ['--max-examples', values.cases, '--seed', '1'];
  const report = values.report === undefined ? [] : ['--report', 'junit', '--report-junit-path', values.report];
  const code = await run(
    schemathesis,
    [
      '--config-file',
      join(import.meta.dirname, 'schemathesis.toml'),
      'run',
      `${server.url}/openapi.json`,
      '--checks',
      'all',
      ...extent,
      ...report,
    ],
    server.credentials,
  );
  await server.stop();
  return code;
}

function run(program: string, parameters: readonly string[], environment: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    // Hypothesis keeps what it found in the working folder.
    const child = spawn(program, parameters, {
      cwd: folder,
      stdio: 'inherit',
      env: { ...process.env, SCHEMATHESIS_HOOKS: HOOKS, ...environment },
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
