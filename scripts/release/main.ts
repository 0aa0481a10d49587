// Publishes every package whose version is not in the registry yet: `pnpm release`. With `--dry-run` it packs and checks every
// package that is published, and publishes nothing.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPublishablePackages, pack, readArchives } from './archive.ts';
import { rehearse } from './rehearse.ts';

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'node_modules/.bin');

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
const isDryRun = values['dry-run'];
// npm accepts the provenance of a package only from a workflow, which has a token for it.
if (!isDryRun && process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined) {
  console.error('Only the workflow release.yml publishes. To check the packages here, run: pnpm release --dry-run');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'keyrail-release-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
try {
  release();
} catch (error) {
  console.error(`The packages are not ready: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function release(): void {
  const [packed, project] = [join(folder, 'packed'), join(folder, 'project')];
  mkdirSync(project);
  const packages = findPublishablePackages(ROOT);
  run('turbo', 'run', 'build', '--output-logs=errors-only');
  if (isDryRun) for (const each of packages) pack(join(BIN, 'pnpm'), each, join(packed, 'packages'));
  else run('changeset', 'pack', '--out-dir', packed);

  const archives = readArchives(join(packed, 'packages'));
  rehearse(archives, packages, project);
  for (const { manifest } of archives) console.log(`${manifest.name}@${manifest.version} installs, compiles and runs in an empty project.`);
  if (isDryRun) return;
  const withoutRepository = archives.filter(({ manifest }) => manifest.repository === undefined);
  if (withoutRepository.length > 0) {
    const names = withoutRepository.map(({ manifest }) => manifest.name).join(', ');
    throw new Error(`npm compares the provenance with the repository, and ${names} names none: add "repository" to its package.json`);
  }
  // The archives that are published are the ones that were checked.
  run('changeset', 'publish', '--from-pack-dir', packed);
}

function run(program: string, ...parameters: string[]): void {
  execFileSync(join(BIN, program), parameters, {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${BIN}${delimiter}${process.env['PATH']}`,
      // pnpm reads neither `publishConfig.provenance` nor npm's own variable.
      PNPM_CONFIG_PROVENANCE: 'true',
      TURBO_TELEMETRY_DISABLED: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
    },
  });
}
