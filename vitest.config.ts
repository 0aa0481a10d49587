import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const include = ['src/**/*.test.ts', 'test/**/*.test.ts'];
const harness = join(import.meta.dirname, 'apps/server/test/harness');
const timeouts = { testTimeout: 20_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      // One suite, two databases; what is about one of them alone is named *.pglite.test.ts or *.postgres.test.ts.
      {
        root: 'apps/server',
        test: {
          ...timeouts,
          name: 'server:pglite',
          include,
          exclude: ['**/*.postgres.test.ts'],
          globalSetup: [join(harness, 'pglite-setup.ts')],
        },
      },
      {
        root: 'apps/server',
        test: {
          ...timeouts,
          name: 'server:postgres',
          include,
          exclude: ['**/*.pglite.test.ts'],
          globalSetup: [join(harness, 'postgres-setup.ts')],
        },
      },
      { root: 'scripts/generate', test: { name: 'generate', include: ['test/**/*.test.ts'] } },
      'packages/sdk',
      'packages/conformance',
    ],
  },
});
