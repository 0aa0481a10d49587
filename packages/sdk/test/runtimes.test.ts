import { join } from 'node:path';
import { loadScenarios } from '@keyrail/conformance/src/load-scenarios.ts';
import { writeFailure } from '@keyrail/conformance/src/report.ts';
import { runCorpus } from '@keyrail/conformance/src/run/run-corpus.ts';
import { isLeftOut, requireProgram } from '@keyrail/system';
import { beforeAll, expect, test } from 'vitest';
import { bundle } from './bundle.ts';

const PACKAGE = join(import.meta.dirname, '..');
const MODULES = join(PACKAGE, 'node_modules');
const TIMEOUT = { timeout: 400_000 };

/** The command of each platform that runs a JavaScript file. For Node 24, packages/conformance runs the corpus. */
const RUNTIMES = [
  ['Node 20', join(MODULES, 'node-20/bin/node')],
  ['Node 22', join(MODULES, 'node-22/bin/node')],
  ['Deno', `${join(MODULES, '.bin/deno')} run --quiet --allow-all --no-config`],
  ['Bun', join(MODULES, '.bin/bun')],
] as const;

let adapter = '';
beforeAll(async () => {
  adapter = await bundle('conformance/adapter.ts');
});

test.each(RUNTIMES)('the SDK passes the whole conformance corpus on %s', TIMEOUT, async (_, platform) => {
  expect(await failuresOf(`${platform} ${adapter}`)).toEqual([]);
});

test('the SDK passes the whole conformance corpus in Workers', TIMEOUT, async () => {
  const worker = await bundle('conformance/worker.ts');
  expect(await failuresOf(command('conformance/worker-adapter.ts', join(MODULES, '.bin/workerd'), worker))).toEqual([]);
});

test('the SDK passes the conformance corpus in a browser, without the scenarios that a browser can not play', TIMEOUT, async (context) => {
  context.skip(isLeftOut('chromium'), 'KEYRAIL_TEST_WITHOUT names chromium');
  const chromium = requireProgram('chromium');
  const page = await bundle('conformance/chromium-page.ts', 'iife');
  expect(await failuresOf(command('conformance/chromium-adapter.ts', chromium, page), ['redirect-status'])).toEqual([]);
});

async function failuresOf(platform: string, without: readonly string[] = []): Promise<string[]> {
  const verdicts = await runCorpus(loadScenarios(), { adapter: platform, without, jobs: 6 });
  return verdicts.filter(({ findings }) => findings.length > 0).map(writeFailure);
}

function command(program: string, ...parameters: readonly string[]): string {
  return [process.execPath, join(PACKAGE, program), ...parameters].map((part) => `"${part}"`).join(' ');
}
