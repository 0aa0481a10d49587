import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const harness = join(import.meta.dirname, 'apps/server/test/harness');

/** Tests of the server. `server:*` selects all of them, and `server:unit` those that need no database. */
const server = {
  include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
  withoutDatabase: '**/*.unit.test.ts',
  onPglite: '**/*.pglite.test.ts',
  onPostgres: '**/*.postgres.test.ts',
};

export default defineConfig({
  test: {
    // A test ends when what it waits for has come. These are for what never comes, also on a slow machine that is busy.
    testTimeout: 90_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 15_000 } },
    // A worker runs many files, since most of what a file costs by itself is to start a worker and to load the server.
    isolate: false,
    setupFiles: [join(import.meta.dirname, 'scripts/test/restore-globals.ts')],
    // Many tests wait: for processes, for disks, for time to pass.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        root: 'apps/server',
        test: { name: 'server:unit', include: [server.withoutDatabase] },
      },
      {
        extends: true,
        root: 'apps/server',
        test: {
          name: 'server:pglite',
          include: server.include,
          exclude: [server.withoutDatabase, server.onPostgres],
          globalSetup: [join(harness, 'pglite-setup.ts')],
        },
      },
      {
        extends: true,
        root: 'apps/server',
        test: {
          name: 'server:postgres',
          include: server.include,
          exclude: [server.withoutDatabase, server.onPglite],
          globalSetup: [join(harness, 'postgres-setup.ts')],
        },
      },
      { extends: true, root: 'scripts/generate', test: { name: 'generate', include: ['test/**/*.test.ts'] } },
      { extends: true, root: 'scripts/check', test: { name: 'check', include: ['*.test.ts'] } },
      { extends: true, root: 'scripts/generators', test: { name: 'generators', include: ['*.test.ts'] } },
      { extends: true, root: 'scripts/release', test: { name: 'release', include: ['*.test.ts'] } },
      { extends: true, root: 'scripts/system', test: { name: 'system', include: ['*.test.ts'] } },
      { extends: true, root: 'scripts/test', test: { name: 'test', include: ['*.test.ts'] } },
      {
        extends: true,
        root: 'packages/sdk',
        test: {
          name: 'sdk',
          include: ['test/**/*.test.ts'],
          globalSetup: [join(harness, 'pglite-setup.ts')],
        },
      },
      {
        extends: true,
        root: 'packages/conformance',
        // The whole corpus is one test.
        test: { name: 'conformance', include: ['test/**/*.test.ts'], testTimeout: 300_000 },
      },
    ],
  },
});
