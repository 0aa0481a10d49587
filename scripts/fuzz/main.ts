// Fuzzes a live server with requests that Schemathesis generates from its contract: `pnpm fuzz [minutes]`. The tests run it with a
// fixed number of cases.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requirePythonProgram } from './python.ts';
import { startServer } from './server.ts';

/** The fuzzer's token is valid for one hour. */
const MAX_MINUTES = 55;

/** The minimum share of the contract's links that must be followed to a successful response. Chance selects the links. */
const MIN_FOLLOWED_SHARE = 0.5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** The number of cases for each operation, the same ones in each run. Without it, the time limits the number. */
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
// An interrupted fuzzer prints its summary. The server and its folder never remain.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => fuzzer?.kill(signal) || process.exit(1));
process.exitCode = await fuzz();

async function fuzz(): Promise<number> {
  const schemathesis = await requirePythonProgram('schemathesis');
  const server = await startServer(join(folder, 'data'));
  try {
    console.log(`Fuzzing ${server.url} with requests from its contract.`);
    const code = await run(schemathesis, parametersFor(`${server.url}/openapi.json`), server.environment);
    if (code === 0) {
      await server.requirePermissions();
      requireFollowedLinks();
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
    // Hypothesis stores its findings in the working folder.
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

/** @throws Error if too few of the contract's links were followed to a successful response, so that sequences were hardly tested */
function requireFollowedLinks(): void {
  if (!existsSync(LINKS)) throw new Error('followed_links.py wrote no count of the links. Check that Schemathesis loaded hooks.py.');
  const { followed, selected } = JSON.parse(readFileSync(LINKS, 'utf8'));
  console.log(`The fuzzer followed ${followed} of the contract's ${selected} links to a successful response.`);
  if (!(followed >= selected * MIN_FOLLOWED_SHARE))
    throw new Error(`Too few links were followed: at least ${MIN_FOLLOWED_SHARE * 100} % are required.`);
}
