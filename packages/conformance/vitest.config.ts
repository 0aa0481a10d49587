import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The whole corpus is one test.
  test: { name: 'conformance', include: ['test/**/*.test.ts'], testTimeout: 180_000 },
});
