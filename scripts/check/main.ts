import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A property of the source, and how to fix the source if the property is absent. */
interface Check {
  readonly name: string;
  readonly command: readonly string[];
  readonly fix: string;
}

const ROOT = join(import.meta.dirname, '../..');

const checks: readonly Check[] = [
  { name: 'contract is well-formed', command: ['redocly', 'lint', 'openapi.yaml'], fix: 'correct openapi.yaml where the linter points' },
  { name: 'generated files are up to date', command: ['node', 'scripts/generate/src/main.ts', '--check'], fix: 'pnpm generate' },
  { name: 'format', command: ['biome', 'check', '.'], fix: 'pnpm format' },
  { name: 'lint', command: ['oxlint', '--deny-warnings'], fix: 'correct the code where the linter points' },
  { name: 'types', command: ['turbo', 'run', 'types', '--output-logs=errors-only'], fix: 'correct the code where the compiler points' },
  { name: 'no dead code', command: ['knip'], fix: 'delete what nothing uses, or export it where it is used' },
  {
    name: 'packages are within their budgets',
    command: ['turbo', 'run', 'check:size', '--output-logs=errors-only'],
    fix: 'remove code, or raise the budget in the script that is named',
  },
  {
    name: 'packages install, compile and run',
    command: ['node', 'scripts/release/main.ts', '--dry-run'],
    fix: "correct the package's files, its package.json or its test/programs/after-install.ts",
  },
  {
    name: 'spelling',
    command: [
      'cspell',
      'lint',
      '--no-progress',
      '--no-summary',
      '--show-suggestions',
      '--cache',
      '--cache-location',
      'node_modules/.cache/cspell',
    ],
    fix: 'correct the word, or add it to scripts/check/words.txt if it is right',
  },
  {
    name: 'no retired word',
    command: ['node', 'scripts/check/vocabulary.ts'],
    fix: 'use the word that the check names, or add an exception with its reason to scripts/check/retired-words.ts',
  },
  { name: 'documents are true', command: ['node', 'scripts/check/docs.ts'], fix: 'correct the documents where the check points' },
];

/** No check needs the network: without these, the tools would send telemetry and look for updates. */
const WITHOUT_NETWORK: Readonly<Record<string, string>> = {
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
};

const failed: Check[] = [];
for (const check of checks) {
  const start = performance.now();
  process.stdout.write(`${check.name} … `);
  const [program = '', ...parameters] = check.command;
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...WITHOUT_NETWORK, NO_COLOR: '1' },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status === 0) {
    console.log(`ok (${seconds} s)`);
  } else {
    failed.push(check);
    console.log(`FAILED (${seconds} s)\n${error?.message ?? ''}${stdout}${stderr}`);
  }
}

if (failed.length > 0) {
  console.error(
    `${failed.length} of ${checks.length} checks failed. To fix:\n${failed.map(({ name, fix }) => `  ${name}: ${fix}`).join('\n')}`,
  );
  process.exitCode = 1;
} else {
  console.log(`All ${checks.length} checks passed.`);
}
