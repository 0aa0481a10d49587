import { execFile, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { choosePostgresPrograms, findPostgresUser, installedPrograms } from './harness/postgres-programs.ts';
import { makeTemporaryFolder, type TemporaryFolder } from './harness/temporary-folder.ts';

const HARNESS = join(import.meta.dirname, 'harness');
const isRoot = process.getuid?.() === 0;
const ONLY_ROOT = 'only root starts Postgres as another user, and these tests do not run as root';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = makeTemporaryFolder('keyrail-cluster-');
  chmodSync(folder.path, 0o711);
});
afterEach(() => folder.remove());

test('root starts a copy of Postgres that no other user can change, if the project is in a folder that only root can enter', async (context) => {
  context.skip(!isRoot, ONLY_ROOT);
  const project = join(folder.path, 'project');
  mkdirSync(project, { mode: 0o700 });
  const { postgres } = await installedPrograms();
  cpSync(dirname(dirname(postgres)), project, { recursive: true, verbatimSymlinks: true });
  const bin = join(project, 'bin');
  // The modes after an installation with the umask 077.
  for (const path of [bin, join(bin, 'initdb'), join(bin, 'postgres')]) chmodSync(path, 0o700);

  const programs = choosePostgresPrograms(findPostgresUser(), folder.path, {
    initdb: join(bin, 'initdb'),
    postgres: join(bin, 'postgres'),
  });
  expect(programs.postgres).toBe(join(folder.path, 'programs/bin/postgres'));
  const copied = readdirSync(join(folder.path, 'programs'), { recursive: true, encoding: 'utf8' });
  expect(copied).toContain('bin/initdb');
  for (const name of copied) {
    const { uid, mode } = statSync(join(folder.path, 'programs', name));
    expect({ name, uid, isWritableByOthers: (mode & 0o022) !== 0 }).toEqual({ name, uid: 0, isWritableByOthers: false });
  }
});

test('a failed set-up prints its reason in one sentence, exits with 1 and leaves no file behind', async (context) => {
  context.skip(!isRoot, ONLY_ROOT);
  chmodSync(folder.path, 0o700);
  const { code, stderr } = await runScript(`
    const { default: setUp } = await import('${HARNESS}/postgres-setup.ts');
    await setUp({ provide() {} });
    console.error('unreachable');
  `);
  expect(stderr.trim()).toMatch(
    /^No test can run: The Postgres for the tests did not start\. The user "nobody", who runs Postgres, can't enter \S+\. Set TMPDIR to a folder that every user can enter, such as \/tmp\.$/,
  );
  expect(code).toBe(1);
  expect(readdirSync(folder.path)).toEqual([]);
});

test.each([['SIGINT'], ['SIGTERM']] as const)('a test run that %s stops leaves no Postgres and no folder behind', async (signal) => {
  const child = spawn(
    process.execPath,
    ['--eval', `import('${HARNESS}/postgres-cluster.ts').then(({ startPostgres }) => startPostgres()).then(({ url }) => console.log(url))`],
    { env: { ...process.env, TMPDIR: folder.path }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const { port } = new URL(await new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve)));
  expect(readdirSync(folder.path)).toHaveLength(1);
  child.kill(signal);
  expect(await ended).toBe(signal === 'SIGINT' ? 130 : 143);
  expect(readdirSync(folder.path)).toEqual([]);
  await expect.poll(() => isListening(Number(port))).toBe(false);
});

function runScript(script: string): Promise<{ code: number; stderr: string }> {
  const environment = { ...process.env, TMPDIR: folder.path };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['--input-type=module', '--eval', script], { env: environment }, (_, __, stderr) =>
      resolve({ code: child.exitCode ?? -1, stderr }),
    );
  });
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
