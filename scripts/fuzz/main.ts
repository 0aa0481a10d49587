// Fuzzes the live server by its contract: `pnpm fuzz [minutes]`. The tests run it with a bounded number of cases.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installed } from './python.ts';
import { startServer } from './server.ts';

/** The token that the fuzzer works with lives an hour. */
const MAX_MINUTES = 55;

/** The share of the contract's links that are followed to a success, at the least. Which ones they are is left to chance. */
const LEAST_FOLLOWED = 0.5;

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
/** Where `followed_links.py` writes which links were followed. */
const LINKS = join(folder, 'links.json');
process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

let fuzzer: ChildProcess | undefined;
// Whoever interrupts the fuzzer gets its summary; and nothing is left of the server, whenever it is.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => fuzzer?.kill(signal) || process.exit(1));
process.exitCode = await fuzz();

async function fuzz(): Promise<number> {
  const schemathesis = await installed('schemathesis');
  const server = await startServer(join(folder, 'data'));
  try {
    console.log(`Fuzzing ${server.url} by its contract.`);
    const code = await run(schemathesis, parametersFor(`${server.url}/openapi.json`), server.environment);
    if (code === 0) {
      await server.requireRights();
      requireFollowed();
    }
    return code;
  } finally {
    await server.stop();
  }
}

function parametersFor(contract: string): string[] {
  const extent =
    values.cases === undefined ? ['--max-time', String(Math.round(minutes * 60))] : ['--max-examples', values.cases, '--seed', '1'];
  const report = values.report === undefined ? [] : ['--report', 'junit', '--report-junit-path', values.report];
  return ['--config-file', join(import.meta.dirname, 'schemathesis.toml'), 'run', contract, ...extent, ...report];
}

function run(program: string, parameters: readonly string[], environment: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    // Hypothesis keeps what it found in the working folder.
    fuzzer = spawn(program, parameters, {
      cwd: folder,
      stdio: 'inherit',
      env: {
        ...process.env,
        SCHEMATHESIS_HOOKS: 'hooks',
        PYTHONPATH: import.meta.dirname,
        PYTHONDONTWRITEBYTECODE: '1',
        KEYRAIL_FUZZ_LINKS: LINKS,
        ...environment,
      },
    });
    fuzzer.on('error', reject);
    fuzzer.on('exit', (code) => resolve(code ?? 1));
  });
}

/** @throws Error if so few of the contract's links were followed to a success that what they join was hardly tested */
function requireFollowed(): void {
  if (!existsSync(LINKS)) throw new Error('followed_links.py has not said which links were followed: has Schemathesis loaded hooks.py?');
  const { followed, selected } = JSON.parse(readFileSync(LINKS, 'utf8'));
  console.log(`Of the contract's ${selected} links, ${followed} were followed to a success.`);
  if (!(followed >= selected * LEAST_FOLLOWED))
    throw new Error(`These are too few: at least ${LEAST_FOLLOWED * 100} % are to be followed.`);
}
