import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** How long to wait for another `apt-get`, and the time between two attempts, in milliseconds. */
const WAIT = { most: 300_000, between: 2_000 };

/**
 * Installs Debian packages. It does nothing on another system, or if the user is not root. An error of `apt-get` is
 * printed to the terminal.
 *
 * @returns whether the packages are installed
 */
export async function installFromDebian(packages: readonly string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${packages.join(', ')} once. This takes a minute or two.`);
  await runAptGet('update');
  return runAptGet('install', '--yes', '--no-install-recommends', ...packages);
}

/** Runs `apt-get`, and waits for its locks: its own option to wait covers only one of them. */
async function runAptGet(...parameters: readonly string[]): Promise<boolean> {
  for (let waited = 0; ; waited += WAIT.between) {
    const { status, stderr } = spawnSync('apt-get', ['--quiet=2', ...parameters], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    });
    if (status === 0) return true;
    if (!stderr.includes('Could not get lock') || waited >= WAIT.most) {
      console.error(stderr.trim());
      return false;
    }
    await setTimeout(WAIT.between);
  }
}
