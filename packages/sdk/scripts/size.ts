// Prints the size of the SDK in a browser: bundled, minified and gzipped. Two budgets: one for the
// core, which is everything but the resources, and one for the bytes that an operation adds. A contract that grows exceeds neither.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import * as everything from '../src/index.ts';
import { resourceMethods } from './resource-methods.ts';

const CORE_BUDGET = 8600;
const BUDGET_PER_OPERATION = 18;
const PACKAGE = join(import.meta.dirname, '..');
const ENTRY = 'entry';

/** The bytes of a module with all that it imports. */
async function measure(code: string): Promise<{ minified: number; gzipped: number }> {
  const bundle = await rolldown({
    input: ENTRY,
    cwd: PACKAGE,
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? join(PACKAGE, 'src/entry.ts') : null),
        load: (id) => (id.endsWith('src/entry.ts') ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true, comments: false });
  const text = output.map((file) => ('code' in file ? file.code : '')).join('');
  return { minified: Buffer.byteLength(text), gzipped: gzipSync(text, { level: 9 }).length };
}

const withoutResources = Object.keys(everything).filter((name) => name !== 'createKeyrail');
const webhooks = "export * from './webhooks.ts';";
const core = `export { ${withoutResources.join(', ')} } from './index.ts';\nexport * from './internal/client/resource-call.ts';\n${webhooks}`;
const rows = {
  'createClient alone': await measure("export { createClient } from './index.ts';"),
  'createClient with Tickets': await measure("export { createClient } from './index.ts';\nexport { Tickets } from './resources.ts';"),
  'createKeyrail alone': await measure("export { createKeyrail } from './index.ts';"),
  'all of @keyrail/sdk/webhooks': await measure(webhooks),
  'the core: everything but the resources': await measure(core),
  everything: await measure(`export * from './index.ts';\n${webhooks}`),
};
console.table(rows);

const coreBytes = rows['the core: everything but the resources'].gzipped;
const bytesPerOperation = (rows.everything.gzipped - coreBytes) / resourceMethods.length;
console.log(`The core takes ${coreBytes} of ${CORE_BUDGET} bytes.`);
console.log(
  `Each of ${resourceMethods.length} operations adds ${bytesPerOperation.toFixed(1)} of ${BUDGET_PER_OPERATION} bytes on average.`,
);
// Not a comparison of the opposite, so that NaN fails too.
if (!(coreBytes <= CORE_BUDGET)) {
  fail(
    `The core is ${coreBytes - CORE_BUDGET} bytes over its budget.`,
    'Make packages/sdk/src smaller, or raise CORE_BUDGET and say why in the commit.',
  );
}
if (!(bytesPerOperation <= BUDGET_PER_OPERATION)) {
  fail(
    `An operation adds ${(bytesPerOperation - BUDGET_PER_OPERATION).toFixed(1)} bytes more than its budget.`,
    'Shorten what scripts/generate/src/emit/typescript/resources.ts writes, or raise BUDGET_PER_OPERATION and say why in the commit.',
  );
}

function fail(problem: string, mend: string): void {
  console.error(`${problem}\n${mend} Both budgets are in packages/sdk/scripts/size.ts.`);
  process.exitCode = 1;
}
