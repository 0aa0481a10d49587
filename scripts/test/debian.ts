import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** How long another `apt-get` may be at work, and how often it is looked whether it still is, in milliseconds. */
const WAIT = { most: 300_000, between: 2_000 };

/**
 * Installs packages of Debian's, where that is possible: it takes Debian, and root.
 *
 * @returns whether they are installed; if not, what `apt-get` says to it stands on the terminal
 */
export async function installFromDebian(packages: readonly string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${packages.join(' and ')}. This is done once, and takes a minute or two.`);
  await apt('update');
  return apt('install', '--yes', '--no-install-recommends', ...packages);
}

/** Of the locks that `apt-get` takes, it can be told to wait for one alone. */
async function apt(...parameters: readonly string[]): Promise<boolean> {
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
