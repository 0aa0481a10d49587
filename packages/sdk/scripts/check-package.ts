import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, '..');
const BINARIES = join(PACKAGE, '../../node_modules/.bin');

const run = (command: string, ...args: string[]): unknown => execFileSync(command, args, { cwd: PACKAGE, stdio: 'inherit' });

// What is checked is the archive that pnpm makes: in the workspace, and to npm, `exports` is that of the sources.
const folder = mkdtempSync(join(tmpdir(), 'keyrail-sdk-'));
try {
  run(join(BINARIES, 'pnpm'), 'pack', '--pack-destination', folder);
  const archive = join(folder, readdirSync(folder)[0] ?? '');
  run(join(BINARIES, 'publint'), 'run', archive, '--strict');
  run(join(BINARIES, 'attw'), archive, '--profile', 'esm-only');
} finally {
  rmSync(folder, { recursive: true });
}
