import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const server = { include: ['src/**/*.test.ts', 'test/**/*.test.ts'], testTimeout: 20_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      // One suite, two databases.
      { root: 'apps/server', test: { ...server, name: 'server:pglite' } },
      {
        root: 'apps/server',
        test: {
          ...server,
          name: 'server:postgres',
          globalSetup: [join(import.meta.dirname, 'apps/server/test/harness/postgres-setup.ts')],
        },
      },
      { root: 'scripts/generate', test: { name: 'generate', include: ['test/**/*.test.ts'] } },
      'packages/sdk',
    ],
  },
});
