import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program that tests need, and the package of Debian's that brings it. */
export interface DebianProgram {
  readonly path: string;
  readonly package: string;
}

/** Sees to it that the program is there; if it can't be had, gives the reason. */
export function missingProgram(program: DebianProgram): string | undefined {
  if (existsSync(program.path)) return undefined;
  if (process.getuid?.() !== 0) return `there is no ${program.path}, and only root may install it: apt-get install ${program.package}`;
  const apt = (...parameters: string[]) =>
    spawnSync('apt-get', parameters, { encoding: 'utf8', timeout: 240_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  const { stderr, error } = apt('install', '--yes', '--no-install-recommends', program.package);
  return existsSync(program.path)
    ? undefined
    : `there is no ${program.path}, and apt-get does not install it: ${error?.message ?? stderr.trim()}`;
}
