import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Archive, PublishablePackage } from './archive.ts';

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'node_modules/.bin');
/** In each published package: a program that uses the installed package, and ends with another code than 0 if that fails. */
const PROGRAM = 'test/programs/after-install.ts';

const COMPILER_OPTIONS = {
  strict: true,
  noEmit: true,
  target: 'es2024',
  module: 'nodenext',
  lib: ['es2024', 'dom', 'dom.iterable'],
  types: ['node'],
};

/**
 * Checks archives as their users get them: their form, an installation into an empty project, an import of each of their entry
 * points, and for each package a program that compiles and runs there.
 *
 * @param folder - an empty folder outside of any workspace
 * @throws Error that says which step failed, with what it printed
 */
export function rehearse(archives: readonly Archive[], packages: readonly PublishablePackage[], folder: string): void {
  for (const { file, manifest } of archives) {
    run(`publint finds a fault in ${manifest.name}`, ROOT, 'publint', 'run', file, '--strict');
    run(`the types of ${manifest.name} do not resolve`, ROOT, 'attw', file, '--profile', 'esm-only');
  }
  install(archives, packages, folder);
  for (const { manifest } of archives) {
    for (const entry of Object.keys(manifest.exports ?? { '.': '' }).filter((path) => path !== './package.json')) {
      const name = join(manifest.name, entry);
      run(`${name} can't be imported`, folder, process.execPath, '--input-type=module', '--eval', `await import(${JSON.stringify(name)})`);
    }
  }
  const programs = archives.map(({ manifest }) => copyProgram(manifest.name, packages, folder));
  writeJson(join(folder, 'tsconfig.json'), { compilerOptions: COMPILER_OPTIONS, files: programs });
  run('a program does not compile against the installed types', folder, 'tsc', '--project', folder);
  for (const program of programs) run(`${program} failed`, folder, process.execPath, program);
}

/** Peer dependencies and Node's types are links to the workspace's own, so that only other dependencies need the registry. */
function install(archives: readonly Archive[], packages: readonly PublishablePackage[], folder: string): void {
  const files = archives.map(({ file, manifest }) => [manifest.name, `file:${file}`]);
  const peers = packages.flatMap((each) =>
    Object.keys(each.manifest.peerDependencies ?? {}).map((name) => [name, link(each.folder, name)]),
  );
  writeJson(join(folder, 'package.json'), {
    private: true,
    type: 'module',
    dependencies: Object.fromEntries([...files, ...peers, ['@types/node', link(ROOT, '@types/node')]]),
  });
  // A version of a sibling that is packed here may not be in the registry yet.
  const overrides = Object.fromEntries(files);
  writeJson(join(folder, 'pnpm-workspace.yaml'), { packages: [], overrides });
  run('the archives can not be installed', folder, 'pnpm', 'install', '--prefer-offline', '--ignore-scripts');
}

function link(folder: string, name: string): string {
  return `link:${realpathSync(join(folder, 'node_modules', name))}`;
}

function copyProgram(name: string, packages: readonly PublishablePackage[], folder: string): string {
  const source = packages.find(({ manifest }) => manifest.name === name)?.folder ?? '';
  if (!existsSync(join(source, PROGRAM))) throw new Error(`${name} has no ${PROGRAM}: write a program that uses the installed package`);
  const copy = join('programs', `${name.replaceAll(/\W+/g, '-')}.ts`);
  mkdirSync(join(folder, 'programs'), { recursive: true });
  copyFileSync(join(source, PROGRAM), join(folder, copy));
  return copy;
}

function run(failure: string, cwd: string, program: string, ...parameters: string[]): void {
  const env = { ...process.env, NO_COLOR: '1', CI: 'true', PATH: `${BIN}${delimiter}${process.env['PATH']}` };
  const { status, stdout, stderr, error } = spawnSync(program, parameters, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${failure}:\n${error?.message ?? ''}${stdout}${stderr}`);
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value, undefined, 2));
}
