import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Command, Generator } from './generator.ts';
import { type ContractFiles, runGenerator, type Step } from './run-generator.ts';

let folder: string;
let contract: ContractFiles;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyrail-'));
  // The clients are generated below it, so that a test sees what is left of them.
  vi.stubEnv('TMPDIR', folder);
  const source = join(folder, 'contract');
  writeFileSync(source, 'openapi: 3.1.1');
  contract = { 'openapi.yaml': source, 'openapi.json': source };
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const script = (code: string): Command => ['node', '--eval', code];
const COPY = script("fs.copyFileSync('openapi.yaml', 'client')");
const READ = script("if (fs.readFileSync('client', 'utf8') !== 'openapi: 3.1.1') process.exit(1)");
const FAIL = script("console.error('no such thing'); process.exit(1)");

const copier: Generator = { name: 'copier', version: '1.0.0', programs: [], fetch: [], generate: COPY, compile: [READ] };

test('a generator whose client compiles works, and its steps are reported in order', async () => {
  const steps: Step[] = [];
  expect(await runGenerator(copier, contract, (step) => steps.push(step))).toEqual({ outcome: 'works' });
  expect(steps).toEqual(['fetch', 'generate', 'compile']);
});

test.each<[Step, Partial<Generator>]>([
  ['fetch', { fetch: [FAIL] }],
  ['generate', { generate: FAIL }],
  ['compile', { compile: [READ, FAIL] }],
])('a failed %s is reported with its command and its output', async (step, change) => {
  expect(await runGenerator({ ...copier, ...change }, contract, () => {})).toEqual({
    outcome: 'failed',
    step,
    command: FAIL,
    output: 'no such thing\n',
  });
});

test('a program that can’t be started is a failure with the reason', async () => {
  const result = await runGenerator({ ...copier, generate: ['no-such-program'] }, contract, () => {});
  expect(result).toMatchObject({ outcome: 'failed', step: 'generate', output: expect.stringContaining('ENOENT') });
});

test.each([
  ['works', copier],
  ['fails', { ...copier, compile: [FAIL] }],
])('the temporary folder of a generator that %s is removed', async (_, generator) => {
  let seen = 0;
  await runGenerator(generator, contract, () => (seen += readdirSync(folder).length - 1));
  expect(seen).toBe(3);
  expect(readdirSync(folder)).toEqual(['contract']);
});

test('a generator whose program is missing does not run, and one sentence says how to install the program', async () => {
  vi.stubEnv('PATH', '/nonexistent');
  expect(existsSync('/nonexistent')).toBe(false);
  expect(await runGenerator({ ...copier, programs: ['mvn'] }, contract, () => {})).toEqual({
    outcome: 'missing-programs',
    sentences: ['Maven is missing: apt-get install maven.'],
  });
});
