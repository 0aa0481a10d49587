import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const harness = join(import.meta.dirname, 'apps/server/test/harness');

/**
 * Tests of the server. `server:*` selects all of them, and `server:unit` the tests without a database. The file names say where a test
 * runs: on both databases, only on one of them, or without a database.
 */
const server = {
  include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
  withoutDatabase: '**/*.unit.test.ts',
  onPglite: '**/*.pglite.test.ts',
  onPostgres: '**/*.postgres.test.ts',
};

export default defineConfig({
  test: {
    // A test waits for an event and not for a time. These timeouts fail a test whose event never comes, also on a slow, busy machine.
    testTimeout: 90_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 15_000 } },
    // A worker runs many files: starting a worker and loading the server costs more than most files.
    isolate: false,
    setupFiles: [join(import.meta.dirname, 'scripts/test/restore-globals.ts')],
    // Many tests wait for processes, for disks or for time to pass, and leave the processor idle.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
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
          globalSetup: [join(harness, 'postgres-setup.ts')],
        },
      },
      {
        extends: true,
        root: 'packages/conformance',
        // One test runs the whole corpus.
        test: { name: 'conformance', include: ['test/**/*.test.ts'], testTimeout: 300_000 },
      },
    ],
  },
});
