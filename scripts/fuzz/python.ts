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
 * Sees to it that there is a virtual environment with what `requirements.txt` pins, and gives the path of a program in it.
 * It is made once, beside the installed packages, and anew when the requirements change.
 *
 * @throws Error that says what is missing on this machine
 */
export async function installed(program: string): Promise<string> {
  const fingerprint = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex');
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== fingerprint) {
    console.log('Setting up Schemathesis. This is done once, and takes about a minute.');
    rmSync(ENVIRONMENT, { recursive: true, force: true });
    await makeEnvironment();
    run(join(ENVIRONMENT, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', REQUIREMENTS]);
    writeFileSync(STAMP, fingerprint);
  }
  return join(ENVIRONMENT, 'bin', program);
}

async function makeEnvironment(): Promise<void> {
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
    `Fuzzing needs Python 3.10 or later, its module venv, and the package index PyPI. This failed: ${command} ${parameters.join(' ')}\n${reason}`,
  );
}
