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
