import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Command, Generator } from './generator.ts';
import { describeMissing } from './programs.ts';

export type Step = 'fetch' | 'generate' | 'compile';

export type Result =
  | { readonly outcome: 'works' }
  | { readonly outcome: 'missing-programs'; readonly sentences: readonly string[] }
  | { readonly outcome: 'failed'; readonly step: Step; readonly command: Command; readonly output: string };

/** The published forms of the contract, by the names that the commands use. */
export type ContractFiles = Readonly<Record<'openapi.yaml' | 'openapi.json', string>>;

/** Longer than any command takes on a slow machine that has to fetch everything, in milliseconds. */
const COMMAND_TIMEOUT = 900_000;

/** A client that keeps failing to compile may print thousands of lines. */
const MAX_OUTPUT_CHARACTERS = 200_000;

/** Fetches, runs and compiles a generator in a temporary folder, which is removed afterwards. */
export async function runGenerator(generator: Generator, contract: ContractFiles, onStep: (step: Step) => void): Promise<Result> {
  const sentences = describeMissing(generator.programs);
  if (sentences.length > 0) return { outcome: 'missing-programs', sentences };
  const folder = mkdtempSync(join(tmpdir(), 'keyrail-generators-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  try {
    for (const [name, source] of Object.entries(contract)) cpSync(source, join(folder, name));
    for (const [name, text] of Object.entries(generator.files ?? {})) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const steps = { fetch: generator.fetch, generate: [generator.generate], compile: generator.compile };
    for (const step of ['fetch', 'generate', 'compile'] as const) {
      onStep(step);
      for (const command of steps[step]) {
        const { succeeded, output } = await run(command, folder);
        if (!succeeded) return { outcome: 'failed', step, command, output };
      }
    }
    return { outcome: 'works' };
  } finally {
    remove();
    process.removeListener('exit', remove);
  }
}

function run([program, ...parameters]: Command, folder: string): Promise<{ succeeded: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { cwd: folder, env: environmentOf(folder), timeout: COMMAND_TIMEOUT });
    let output = '';
    const collect = (chunk: Buffer) => {
      output = `${output}${chunk.toString()}`.slice(-MAX_OUTPUT_CHARACTERS);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ succeeded: false, output: error.message }));
    child.on('close', (code, signal) => resolve({ succeeded: code === 0, output: signal ? `${output}\nStopped by ${signal}.` : output }));
  });
}

/** A command installs its programs below the folder. They are first on the path, before this Node, which npm then uses. */
function environmentOf(folder: string): NodeJS.ProcessEnv {
  const programs = [
    join(folder, 'bin'),
    join(folder, 'node_modules/.bin'),
    dirname(process.execPath),
    join(import.meta.dirname, '../../node_modules/.bin'),
  ];
  return {
    ...process.env,
    PATH: [...programs, process.env['PATH']].join(delimiter),
    GOBIN: join(folder, 'bin'),
    // The commands run in their own module, even if the temporary folder is inside a Go workspace.
    GOWORK: 'off',
    GOFLAGS: '-mod=mod',
    PYTHONDONTWRITEBYTECODE: '1',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    NO_COLOR: '1',
  };
}
