// Runs all benchmarks, or the named one: `pnpm bench sdk`. A number after the name sets the seconds of a round.
const CASES: Readonly<Record<string, () => Promise<unknown>>> = {
  server: () => import('./server.ts'),
  credentials: () => import('./credential-kinds.ts'),
  peers: () => import('./peers.ts'),
  waterfall: () => import('./waterfall.ts'),
  memory: () => import('./memory.ts'),
  sdk: () => import('./sdk.ts'),
};

const [, , selected = 'all'] = process.argv;
if (selected !== 'all' && !Object.hasOwn(CASES, selected)) {
  console.error(`The benchmark ${selected} does not exist. Name one of: ${Object.keys(CASES).join(', ')}.`);
  process.exit(1);
}
for (const [name, run] of Object.entries(CASES)) {
  if (selected === 'all' || selected === name) await run();
}
