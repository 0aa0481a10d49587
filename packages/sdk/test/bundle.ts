import { join } from 'node:path';
import { rolldown } from 'rolldown';

const PACKAGE = join(import.meta.dirname, '..');

/** Bundles a program of this package into one JavaScript file, for platforms that can't run TypeScript. */
export async function bundle(program: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const file = join(PACKAGE, 'node_modules/.cache/programs', `${program.replaceAll('/', '-')}.mjs`);
  const bundled = await rolldown({
    input: join(PACKAGE, program),
    platform: format === 'iife' ? 'browser' : 'neutral',
    external: /^node:/,
  });
  await bundled.write({ file, format });
  return file;
}

/** Bundles the text of a program that has the package in this folder; gives the text of the bundle. */
export async function bundleText(program: string, folder: string): Promise<string> {
  const bundled = await rolldown({
    input: 'program',
    platform: 'browser',
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === 'program' ? join(folder, 'program.ts') : null),
        load: (id) => (id === join(folder, 'program.ts') ? program : null),
      },
    ],
  });
  const { output } = await bundled.generate({ comments: false });
  return output.map((file) => ('code' in file ? file.code : '')).join('');
}
