// Runs the benchmarks: all of them, or the one that is named, as `pnpm bench sdk`. A number after the name is seconds a round.
const CASES: Readonly<Record<string, () => Promise<unknown>>> = {
  server: () => import('./server.ts'),
  credentials: () => import('./credential-kinds.ts'),
  peers: () => import('./peers.ts'),
  waterfall: () => import('./waterfall.ts'),
  memory: () => import('./memory.ts'),
  sdk: () => import('./sdk.ts'),
};

const [, , asked = 'all'] = process.argv;
if (asked !== 'all' && !Object.hasOwn(CASES, asked)) {
  console.error(`There is no benchmark ${asked}. There are: ${Object.keys(CASES).join(', ')}.`);
  process.exit(1);
}
for (const [name, run] of Object.entries(CASES)) {
  if (asked === 'all' || asked === name) await run();
}
