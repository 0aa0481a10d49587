import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { bundleText } from './bundle.ts';
import { sendJson, startScriptedServer } from './scripted-server.ts';

const PACKAGE = join(import.meta.dirname, '..');
// Beside the package's dependencies, so that the built module resolves them, and not in `dist`, which may be in use.
const BUILT = join(PACKAGE, 'node_modules/.cache/built');

const run = (binary: string, ...args: string[]) => promisify(execFile)(join(PACKAGE, 'node_modules/.bin', binary), args, { cwd: PACKAGE });

beforeAll(() => run('tsdown', '--out-dir', BUILT));

test.each([
  ['index.js', []],
  ['index.d.ts', []],
  ['node.js', ['undici', 'node:util', 'node:zlib']],
  ['node.d.ts', []],
  ['resources.js', []],
  ['resources.d.ts', []],
  ['testing.js', []],
  ['testing.d.ts', []],
  ['webhooks.js', []],
  ['webhooks.d.ts', []],
])('the built %s imports only the packages %j, since it includes the contract', async (file, packages) => {
  // Without comments, since the examples in them import the package itself.
  const text = (await readFile(join(BUILT, file), 'utf8')).replaceAll(/\/\*\*.*?\*\//gs, '');
  const needed = [...text.matchAll(/(?:\bfrom|^import|\bimport\()\s*["']([^"'.\n][^"'\n]*)["']/gm)].map(([, name]) => name);
  expect([...new Set(needed)]).toEqual(packages);
});

test('the built module sends calls', async () => {
  const server = await startScriptedServer((request, response) =>
    sendJson(response, 200, { data: { sent: request.headers.authorization } }),
  );
  const { createKeyrail }: typeof import('@keyrail/sdk') = await import(join(BUILT, 'index.js'));
  expect(await createKeyrail({ credential: 'sk_live_secret', baseUrl: server.url }).me.get()).toEqual({ sent: 'Bearer sk_live_secret' });
});

test('a bundle of the built module with one resource has the paths of no other', async () => {
  const text = await bundleText("export { createClient } from './index.js';\nexport { Tickets } from './resources.js';", BUILT);
  expect(new Set(text.match(/\/api\/v1\/[a-z-]+/g))).toEqual(new Set(['/api/v1/tickets']));
});

test("the README's programs compile against the built types alone", async () => {
  const readme = await readFile(join(PACKAGE, 'README.md'), 'utf8');
  const programs = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, program = '']) => program);
  expect(programs.length).toBeGreaterThan(3);
  expect(await compile(programs)).toBe('');
});

test('the built types reject members that the contract does not have', async () => {
  const program = (call: string): string => `import { createKeyrail } from '@keyrail/sdk';\ncreateKeyrail().${call};`;
  const errors = await compile([program("tickets.list({ status: 'lost' })"), program("GET('/api/v1/invoices')")]);
  expect(errors.match(/error TS\d+/g)).toHaveLength(2);
});

/** Compiles each text as a program with only the built package and a browser's types. Returns the compiler's output. */
async function compile(programs: readonly string[]): Promise<string> {
  const files = programs.map((_, index) => `program-${index}.ts`);
  await Promise.all(programs.map((program, index) => writeFile(join(BUILT, `program-${index}.ts`), program)));
  const paths = {
    '@keyrail/sdk': ['./index.d.ts'],
    '@keyrail/sdk/node': ['./node.d.ts'],
    '@keyrail/sdk/resources': ['./resources.d.ts'],
    '@keyrail/sdk/testing': ['./testing.d.ts'],
    '@keyrail/sdk/webhooks': ['./webhooks.d.ts'],
  };
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'es2022',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom'],
    types: [],
    paths,
  };
  await writeFile(join(BUILT, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const { stdout } = await run('tsc', '-p', BUILT).catch((error: { stdout: string }) => error);
  return stdout;
}
