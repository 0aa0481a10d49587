import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PROGRAM = '/usr/bin/chromium';

/** Sees to it that Debian's chromium is there; if it can't be had, gives the reason. */
export function missingChromium(): string | undefined {
  if (existsSync(PROGRAM)) return undefined;
  if (process.getuid?.() !== 0) return `there is no ${PROGRAM}, and only root may install it: apt-get install chromium`;
  const apt = (...parameters: string[]) =>
    spawnSync('apt-get', parameters, { encoding: 'utf8', timeout: 240_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  const { stderr, error } = apt('install', '--yes', '--no-install-recommends', 'chromium');
  return existsSync(PROGRAM) ? undefined : `there is no ${PROGRAM}, and apt-get does not install it: ${error?.message ?? stderr.trim()}`;
}
