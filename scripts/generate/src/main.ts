import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readContract } from './contract.ts';
import { contract } from './emit/contract/contract.ts';
import type { Emitter } from './emit/emitter.ts';
import { typescript } from './emit/typescript/typescript.ts';
import { buildModel } from './model/model.ts';
import { requirePortable } from './portability.ts';

const ROOT = join(import.meta.dirname, '../../..');

const emitters: readonly Emitter[] = [contract, typescript];

async function generate(): Promise<ReadonlyMap<string, string>> {
  const document = readContract(join(ROOT, 'openapi.yaml'));
  requirePortable(document);
  const model = buildModel(document);
  const files = new Map<string, string>();
  for (const { folder, emit } of emitters) {
    for (const [path, text] of await emit(model, document)) files.set(`${folder}/${path}`, text);
  }
  return files;
}

/** The generated files that are changed, missing or surplus. */
function staleFiles(files: ReadonlyMap<string, string>): string[] {
  const expected = [...files].filter(([path, text]) => readIfExists(path) !== text).map(([path]) => path);
  return [...expected, ...committedFiles().filter((path) => !files.has(path))];
}

function committedFiles(): string[] {
  return emitters.flatMap(({ folder }) => {
    if (!existsSync(join(ROOT, folder))) return [];
    const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
  });
}

function readIfExists(path: string): string | undefined {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return undefined;
  }
}

function write(files: ReadonlyMap<string, string>): void {
  for (const path of committedFiles().filter((committed) => !files.has(committed))) rmSync(join(ROOT, path));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
}

try {
  const files = await generate();
  const stale = staleFiles(files);
  if (!process.argv.includes('--check')) {
    write(files);
    console.log(
      stale.length > 0
        ? `Updated ${stale.length} of ${files.size} generated files:\n  ${stale.join('\n  ')}`
        : `All ${files.size} generated files were up to date.`,
    );
  } else if (stale.length > 0) {
    console.error(`These generated files do not match openapi.yaml:\n  ${stale.join('\n  ')}\nRun: pnpm generate`);
    process.exitCode = 1;
  } else {
    console.log(`All ${files.size} generated files are up to date.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
