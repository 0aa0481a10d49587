import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'sdk',
    include: ['test/**/*.test.ts'],
    unstubEnvs: true,
    unstubGlobals: true,
    hookTimeout: 60_000,
    testTimeout: 20_000,
  },
});
