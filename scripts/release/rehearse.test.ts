import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findPublishablePackages, pack, readArchives } from './archive.ts';
import { rehearse } from './rehearse.ts';

const PNPM = join(import.meta.dirname, '../../node_modules/.bin/pnpm');

const MANIFEST = {
  name: '@keyrail/example',
  version: '1.2.3',
  license: 'Apache-2.0',
  type: 'module',
  files: ['dist'],
  exports: { '.': './src/index.ts' },
  publishConfig: { exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } } },
};

const COMPLETE = {
  'src/index.ts': 'export const two = 2;',
  'dist/index.js': "export { two } from './two.js';",
  'dist/index.d.ts': 'export declare const two: number;',
  'dist/two.js': 'export const two = 2;',
  'test/programs/after-install.ts':
    "import { two } from '@keyrail/example';\nconst four: number = two + two;\nif (four !== 4) process.exit(1);",
};

/** Packs and checks a workspace of one package with these files, and of one private package. */
function rehearseWith(files: Readonly<Record<string, string>>, manifest: object = MANIFEST): string[] {
  const root = mkdtempSync(join(tmpdir(), 'keyrail-rehearsal-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  write('packages/example/package.json', JSON.stringify(manifest));
  write('packages/private/package.json', JSON.stringify({ name: 'private', version: '1.0.0', private: true }));
  for (const [name, text] of Object.entries(files)) write(`packages/example/${name}`, text);
  mkdirSync(join(root, 'project'));

  const packages = findPublishablePackages(root);
  for (const each of packages) pack(PNPM, each, join(root, 'packed'));
  const archives = readArchives(join(root, 'packed'));
  rehearse(archives, packages, join(root, 'project'));
  return archives.map(({ manifest: { name, version } }) => `${name}@${version}`);
}

test('accepts a package that installs, compiles and runs in an empty project, and leaves private packages out', () => {
  expect(rehearseWith(COMPLETE)).toEqual(['@keyrail/example@1.2.3']);
});

test('rejects a package that lacks the file of an entry point', () => {
  expect(() => rehearseWith({ ...COMPLETE, 'dist/index.js': '' }, { ...MANIFEST, files: ['dist', '!dist/index.js'] })).toThrow(
    /publint finds a fault in @keyrail\/example:[^]*\.\/dist\/index\.js but the file does not exist/,
  );
});

test('rejects a package that lacks a file which an entry point imports', () => {
  expect(() => rehearseWith(COMPLETE, { ...MANIFEST, files: ['dist', '!dist/two.js'] })).toThrow(
    /@keyrail\/example can't be imported:[^]*two\.js/,
  );
});

test('rejects a package whose types do not have what its program uses', () => {
  expect(() => rehearseWith({ ...COMPLETE, 'dist/index.d.ts': 'export {};' })).toThrow(/does not compile[^]*has no exported member/);
});

test('rejects a package whose program fails, and one without a program', () => {
  expect(() => rehearseWith({ ...COMPLETE, 'dist/two.js': 'export const two = 3;' })).toThrow('programs/-keyrail-example.ts failed');
  const { 'test/programs/after-install.ts': _, ...rest } = COMPLETE;
  expect(() => rehearseWith(rest)).toThrow('@keyrail/example has no test/programs/after-install.ts');
});
