import type { Command } from '../generator.ts';

/** The workspace's own compiler, as strict as an application may be. */
export const compileTypeScript = (file: string): Command => [
  'tsc',
  '--noEmit',
  '--strict',
  '--target',
  'es2022',
  '--lib',
  'es2022,dom,dom.iterable',
  '--module',
  'preserve',
  '--moduleResolution',
  'bundler',
  file,
];

/** Installs exact versions of npm packages into the folder of the client. */
export const installPackages = (...packages: string[]): Command => [
  'npm',
  'install',
  '--no-audit',
  '--no-fund',
  '--save-exact',
  ...packages,
];

/** The TypeScript that these generators are written for; they import its programming interface, which version 7 does not have. */
export const TYPESCRIPT = 'typescript@5.9.3';
