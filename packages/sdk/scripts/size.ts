// Prints what the SDK weighs in a browser: everything that a browser may load of it, in one bundle, minified and gzipped. Fails above the budget.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const BUDGET = 9100;
const PACKAGE = join(import.meta.dirname, '..');
const ENTRY = 'everything';

/** The bytes of a module with all that it imports. */
async function weigh(code: string): Promise<{ minified: number; gzipped: number }> {
  const bundle = await rolldown({
    input: ENTRY,
    cwd: PACKAGE,
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? join(PACKAGE, 'src/everything.ts') : null),
        load: (id) => (id.endsWith('everything.ts') ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true, comments: false });
  const text = output.map((file) => ('code' in file ? file.code : '')).join('');
  return { minified: Buffer.byteLength(text), gzipped: gzipSync(text, { level: 9 }).length };
}

const rows = {
  'createKeyrail alone': await weigh("export { createKeyrail } from './index.ts';"),
  'all of @keyrail/sdk': await weigh("export * from './index.ts';"),
  'all of @keyrail/sdk/webhooks': await weigh("export * from './webhooks.ts';"),
  everything: await weigh("export * from './index.ts';\nexport * from './webhooks.ts';"),
};
console.table(rows);
const { gzipped } = rows.everything;
console.log(`${gzipped} of ${BUDGET} bytes.`);
if (gzipped > BUDGET) {
  console.error(`The SDK is ${gzipped - BUDGET} bytes over its budget.`);
  process.exitCode = 1;
}
