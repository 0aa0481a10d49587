// The only file that runs on any Node and npm, before any package is installed. It sets up the pinned workspace, which contains
// its own Node, unless that is done. Then it runs the command on that Node.

import { spawn } from 'node:child_process';
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

/** The packages that the server needs to run. Tests and checks need the whole workspace, which is more than twice as much. */
const SERVER_ALONE = ['--filter', 'keyrail', '--filter', '@keyrail/server...'];

const [command = '', ...rest] = process.argv.slice(2);
if (!Object.hasOwn(PROGRAMS, command)) fail(`Usage: node scripts/bootstrap/main.mjs ${Object.keys(PROGRAMS).join('|')}`);
if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  fail(
    `Keyrail needs Node ${OLDEST_NODE} or later for its set-up; this is ${process.versions.node}. Install a newer Node from your system's packages or nodejs.org.`,
  );
}
await setUp(command === 'start' ? 'the server' : 'everything');
runOnPinnedNode(join(ROOT, PROGRAMS[command]), rest);

/** Installs the packages that the lockfile pins, or only those of the server, unless they are already installed for this lockfile. */
async function setUp(extent) {
  const lockfile = readFileSync(join(ROOT, 'pnpm-lock.yaml'));
  const fingerprint = createHash('sha256').update(lockfile).update(process.platform).update(process.arch).digest('hex');
  const done = existsSync(NODE) && existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (done === `${fingerprint} everything` || done === `${fingerprint} ${extent}`) return;

  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  process.stderr.write(`Setting up ${extent} once. This takes a minute or two `);
  const installed = await pnpm(packageManager, ['install', '--frozen-lockfile', ...(extent === 'the server' ? SERVER_ALONE : [])]);
  // An interrupted install may have skipped the install scripts of packages.
  const rebuilt = !installed || existsSync(NODE) || (await pnpm(packageManager, ['rebuild', 'node']));
  if (!installed || !rebuilt || !existsSync(NODE)) {
    fail('The set-up failed; the reason is above. It needs the npm registry: check the network, then run the same command again.');
  }
  writeFileSync(STAMP, `${fingerprint} ${extent}`);
  process.stderr.write(' done.\n');
}

/** Runs the pinned pnpm and prints a dot each second. It prints pnpm's output only if pnpm fails. */
function pnpm(packageManager, parameters) {
  return new Promise((resolve) => {
    const output = [];
    const child = spawn('npx', ['--yes', packageManager, ...parameters], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const dots = setInterval(() => process.stderr.write('.'), 1_000);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(data));
    child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      clearInterval(dots);
      if (code !== 0) process.stderr.write(`\n${Buffer.concat(output)}\n`);
      resolve(code === 0);
    });
  });
}

/** Runs a program on the workspace's own Node, forwards signals to it, and exits with its code. */
function runOnPinnedNode(program, parameters) {
  const environment = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}` };
  const child = spawn(NODE, [program, ...parameters], { stdio: 'inherit', env: environment });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // A parent that is killed forwards no signal. Without this, the server would keep running and keep its port.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500);
  child.on('exit', (code, signal) => {
    clearInterval(watch);
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
