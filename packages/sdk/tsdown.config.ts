import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/node.ts', 'src/resources.ts', 'src/testing.ts', 'src/webhooks.ts'],
  platform: 'neutral',
  target: 'es2022',
  // The contract is private to the workspace, so this package's types include its types.
  deps: { onlyBundle: false, neverBundle: [/^node:/] },
  dts: { oxc: true },
  sourcemap: false,
  failOnWarn: true,
});
