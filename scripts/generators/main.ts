// Takes the contract through the code generators of other projects, compiles what they write, and prints the results:
// `pnpm generators [--check] [name…]`. Without names it also brings the table of docs/generators.md up to date.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DOCUMENT, readTable, writeTable } from './document.ts';
import type { Generator } from './generator.ts';
import { generators } from './generators.ts';
import { type Result, runGenerator } from './run-generator.ts';
import { findDifference, renderExpected, renderResults } from './table.ts';

const ROOT = join(import.meta.dirname, '../..');
const CONTRACT = {
  'openapi.yaml': join(ROOT, 'openapi.yaml'),
  'openapi.json': join(ROOT, 'packages/contract/src/generated/openapi.json'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Whether a table that is out of date is an error. Without it, the command updates the table. */
    check: { type: 'boolean', default: false },
  },
});
const selected = generators.filter(({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)));
if (selected.length === 0) {
  console.error(`No generator is called ${positionals.join(' or ')}. Name some of: ${generators.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

// The temporary folder is removed when the process exits.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const results = new Map<Generator, Result>();
for (const generator of selected) results.set(generator, await runWithProgress(generator));
console.log(renderResults(results));

const differences = [...results].flatMap(([generator, result]) => findDifference(generator, result) ?? []);
for (const difference of differences) console.error(`${difference}\n`);
const isFresh = selected.length < generators.length || isTableFresh();
if (differences.length > 0 || !isFresh) process.exitCode = 1;

async function runWithProgress(generator: Generator): Promise<Result> {
  const start = performance.now();
  process.stdout.write(`${generator.name} ${generator.version}:`);
  const result = await runGenerator(generator, CONTRACT, (step) => process.stdout.write(` ${step} …`));
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(` ${findDifference(generator, result) === undefined ? 'as expected' : 'NOT AS EXPECTED'} (${seconds} s)`);
  return result;
}

/** Whether the committed table is correct. A wrong table is replaced if `--check` is absent and every result is as expected. */
function isTableFresh(): boolean {
  const table = renderExpected(generators);
  if (readTable() === table) return true;
  if (values.check || differences.length > 0) {
    console.error(`The table in ${DOCUMENT} is out of date. Run: pnpm generators`);
    return false;
  }
  writeTable(table);
  console.log(`Wrote the table in ${DOCUMENT}.`);
  return true;
}
