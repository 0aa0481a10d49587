import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debianPackagesOf, isInstalled, requireProgram } from '@keyrail/system';
import { installFromDebian } from '@keyrail/system/install-from-debian';

const REQUIREMENTS = join(import.meta.dirname, 'requirements.txt');
const ENVIRONMENT = join(import.meta.dirname, '../../node_modules/.keyrail-fuzz');
const STAMP = join(ENVIRONMENT, 'requirements.sha256');

/**
 * The path of a program in a virtual environment that has the packages of `requirements.txt`. The environment is below
 * `node_modules/`. It is created if it does not exist or if the requirements have changed.
 *
 * @throws Error that names what this machine lacks
 */
export async function requirePythonProgram(program: string): Promise<string> {
  const fingerprint = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex');
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== fingerprint) {
    console.log('Setting up Schemathesis once. This takes about a minute.');
    rmSync(ENVIRONMENT, { recursive: true, force: true });
    await createEnvironment();
    run(join(ENVIRONMENT, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', REQUIREMENTS]);
    writeFileSync(STAMP, fingerprint);
  }
  return join(ENVIRONMENT, 'bin', program);
}

async function createEnvironment(): Promise<void> {
  if (!isInstalled('python3-venv')) await installFromDebian(debianPackagesOf(['python3-venv']));
  run(requireProgram('python3-venv'), ['-m', 'venv', ENVIRONMENT]);
}

function run(command: string, parameters: readonly string[]): void {
  const { status, error, stdout, stderr } = spawnSync(command, parameters, {
    encoding: 'utf8',
  });
  if (status === 0) return;
  const reason = error?.message ?? `${stdout}${stderr}`.trim();
  throw new Error(
    `Fuzzing needs Python 3.10 or later, its module venv, and the package index PyPI. This command failed: ${command} ${parameters.join(' ')}\n${reason}`,
  );
}
