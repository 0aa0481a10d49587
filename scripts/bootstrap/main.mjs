// The one file that runs on whatever Node and npm a machine has, with nothing installed. Where the pinned workspace is
// not set up, with a Node of its own inside, this sets it up; then it hands over to that Node.

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STAMP = join(ROOT, 'node_modules/.keyrail-set-up');
const BIN = join(ROOT, 'node_modules/.bin');
const NODE = join(ROOT, 'node_modules/node/bin/node');
const OLDEST_NODE = 20;

const PROGRAMS = {
  start: 'apps/server/src/main.ts',
  test: 'scripts/test/main.ts',
  check: 'scripts/check/main.ts',
};

const [command = '', ...rest] = process.argv.slice(2);
if (!Object.hasOwn(PROGRAMS, command)) fail(`Usage: node scripts/bootstrap/main.mjs ${Object.keys(PROGRAMS).join('|')}`);
if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  fail(
    `Keyrail needs Node ${OLDEST_NODE} or later to set itself up; this is ${process.versions.node}. Install a newer one from your system's packages or nodejs.org.`,
  );
}
setUp();
handOver(join(ROOT, PROGRAMS[command]), rest);

/** Installs what the lockfile pins, unless that was done for this lockfile already. */
function setUp() {
  const lockfile = readFileSync(join(ROOT, 'pnpm-lock.yaml'));
  const fingerprint = createHash('sha256').update(lockfile).update(process.platform).update(process.arch).digest('hex');
  if (existsSync(NODE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint) return;

  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  console.error('Setting up Keyrail. This is done once, and takes about half a minute.\n');
  const installed = pnpm(packageManager, ['install', '--frozen-lockfile']);
  // An install that was interrupted may have left out what packages do after they are unpacked.
  const rebuilt = !installed || existsSync(NODE) || pnpm(packageManager, ['rebuild', 'node']);
  if (!installed || !rebuilt || !existsSync(NODE)) {
    fail('\nSetting up failed; the reason stands above. It needs the npm registry: check the network, then run the same command again.');
  }
  writeFileSync(STAMP, fingerprint);
  console.error('');
}

function pnpm(packageManager, parameters) {
  const { status } = spawnSync('npx', ['--yes', packageManager, ...parameters], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Runs a program on the workspace's own Node, passes signals on, and ends as it ends. */
function handOver(program, parameters) {
  const environment = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}` };
  const child = spawn(NODE, [program, ...parameters], { stdio: 'inherit', env: environment });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
