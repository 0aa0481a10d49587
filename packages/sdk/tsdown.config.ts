import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/node.ts', 'src/testing.ts', 'src/webhooks.ts'],
  platform: 'neutral',
  target: 'es2022',
  // The contract is private to the workspace: what its types say is written out in this package's own.
  deps: { onlyBundle: false },
  dts: { oxc: true },
  sourcemap: false,
  failOnWarn: true,
});
