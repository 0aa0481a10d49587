import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContract } from './contract.ts';
import { emitContractTypes } from './emit/contract-types.ts';
import { emitOperations } from './emit/operations.ts';
import { emitProblems } from './emit/problems.ts';
import { emitRequestChecks, emitRequestChecksDeclaration } from './emit/request-checks.ts';
import { emitSdkPolicy } from './emit/sdk-policy.ts';
import { emitSdkResources } from './emit/sdk-resources.ts';
import { buildModel } from './model.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The folders that hold generated files and nothing else. */
const FOLDERS = ['packages/contract/src/generated', 'packages/sdk/src/generated'];

async function generate(): Promise<ReadonlyMap<string, string>> {
  const contract = readContract(join(ROOT, 'openapi.yaml'));
  const model = buildModel(contract);
  return new Map([
    ['packages/contract/src/generated/openapi.ts', await emitContractTypes(contract)],
    ['packages/contract/src/generated/openapi.json', `${JSON.stringify(contract, null, 2)}\n`],
    ['packages/contract/src/generated/operations.ts', emitOperations(model)],
    ['packages/contract/src/generated/problems.ts', emitProblems(model)],
    ['packages/contract/src/generated/request-checks.js', await emitRequestChecks(contract, model)],
    ['packages/contract/src/generated/request-checks.d.ts', emitRequestChecksDeclaration()],
    ['packages/sdk/src/generated/policy.ts', emitSdkPolicy(contract)],
    ['packages/sdk/src/generated/resources.ts', emitSdkResources(contract, model)],
  ]);
}

/** Which files differ from what the contract gives: changed, missing, or left over. */
function staleFiles(files: ReadonlyMap<string, string>): string[] {
  const expected = [...files].filter(([path, text]) => readIfThere(path) !== text).map(([path]) => path);
  return [...expected, ...committedFiles().filter((path) => !files.has(path))];
}

function committedFiles(): string[] {
  return FOLDERS.flatMap((folder) => {
    try {
      return readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);
    } catch {
      return [];
    }
  });
}

function readIfThere(path: string): string | undefined {
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
        ? `Generated ${stale.length} of ${files.size} files anew:\n  ${stale.join('\n  ')}`
        : `All ${files.size} generated files were fresh.`,
    );
  } else if (stale.length > 0) {
    console.error(`These files are not what openapi.yaml gives:\n  ${stale.join('\n  ')}\nRun: pnpm generate`);
    process.exitCode = 1;
  } else {
    console.log(`All ${files.size} generated files are fresh.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
