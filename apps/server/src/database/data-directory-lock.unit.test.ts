import { fork } from 'node:child_process';
import { existsSync, readdirSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeTemporaryFolder, type TemporaryFolder } from '../../test/harness/temporary-folder.ts';
import { DataDirectoryInUse, lockDataDirectory } from './data-directory-lock.ts';

const LOCKER = new URL('../../test/harness/locker.ts', import.meta.url);
const folders: TemporaryFolder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function newDirectory(): string {
  const folder = makeTemporaryFolder('keyrail-lock-');
  folders.push(folder);
  return join(folder.path, 'database');
}

/** Starts another process that tries to acquire the lock and reports the result. It holds the lock until it is killed. */
async function startLocker(directory: string) {
  const child = fork(LOCKER, [directory], { execArgv: [] });
  const result = await new Promise<{ locked: boolean; message?: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { locked: boolean }));
    child.once('exit', (code) => reject(new Error(`the locker exited with ${code}`)));
  });
  const kill = () => new Promise((resolve) => child.once('exit', resolve).kill('SIGKILL'));
  return { ...result, pid: child.pid, kill };
}

describe('the lock of a data directory', () => {
  test('is held by one process, and a second one gets an error that names the first', async () => {
    const directory = newDirectory();
    const first = await startLocker(directory);
    const second = await startLocker(directory);
    expect([first.locked, second.locked]).toEqual([true, false]);
    expect(second.message).toContain(`process ${first.pid}`);
    expect(second.message).toContain('DATA_DIR');
    await Promise.all([first.kill(), second.kill()]);
  });

  test('of a process that was killed is taken over', async () => {
    const directory = newDirectory();
    const killed = await startLocker(directory);
    await killed.kill();
    const next = await startLocker(directory);
    expect(next.locked).toBe(true);
    await next.kill();
  });

  test('goes to exactly one of many processes that take over a stale lock at once', async () => {
    for (let round = 0; round < 3; round++) {
      const directory = newDirectory();
      await (await startLocker(directory)).kill();
      const all = await Promise.all(Array.from({ length: 6 }, () => startLocker(directory)));
      expect(all.filter(({ locked }) => locked)).toHaveLength(1);
      await Promise.all(all.map(({ kill }) => kill()));
    }
  });

  test('goes to exactly one process even if another died during a takeover', async () => {
    for (const leftover of ['.takeover', '.takeover.takeover']) {
      const directory = newDirectory();
      const stale = JSON.stringify({ pid: process.pid, started: 'an earlier start', nonce: 'stale' });
      for (const suffix of ['', '.takeover', leftover]) writeFileSync(`${directory}.lock${suffix}`, stale);
      const all = await Promise.all(Array.from({ length: 4 }, () => startLocker(directory)));
      expect(all.filter(({ locked }) => locked)).toHaveLength(1);
      await Promise.all(all.map(({ kill }) => kill()));
    }
  });

  test('exists at every moment of a takeover, so that no other process can acquire it in between', async () => {
    const directory = newDirectory();
    const stale = JSON.stringify({ pid: process.pid, started: 'an earlier start', nonce: 'stale' });
    writeFileSync(`${directory}.lock`, stale);
    const states: string[] = [];
    const watcher = watch(join(directory, '..'), (_event, name) => {
      if (name?.endsWith('.lock')) states.push(existsSync(`${directory}.lock`) ? 'present' : 'absent');
    });
    const { kill } = await startLocker(directory);
    await expect.poll(() => states.length).toBeGreaterThan(0);
    watcher.close();
    expect(states).not.toContain('absent');
    await kill();
  });

  test('stays with its new holder if the previous holder releases it a second time', async () => {
    const directory = newDirectory();
    const first = lockDataDirectory(directory);
    first.release();
    const second = await startLocker(directory);
    first.release();
    expect(() => lockDataDirectory(directory)).toThrow(DataDirectoryInUse);
    await second.kill();
  });

  test('is not held by a later process with the same process id', () => {
    const directory = newDirectory();
    writeFileSync(`${directory}.lock`, JSON.stringify({ pid: process.ppid, started: 'another boot/1' }));
    lockDataDirectory(directory).release();
  });

  test('is not held by this process if its process id was used in an earlier start, as in a container', () => {
    const directory = newDirectory();
    writeFileSync(`${directory}.lock`, JSON.stringify({ pid: process.pid, started: 'an earlier start' }));
    lockDataDirectory(directory).release();
  });

  test('is held if its file names a running process', () => {
    const directory = newDirectory();
    lockDataDirectory(directory);
    expect(() => lockDataDirectory(directory)).toThrow(DataDirectoryInUse);
  });

  test('is taken over if its file is unreadable', () => {
    const directory = newDirectory();
    writeFileSync(`${directory}.lock`, '');
    lockDataDirectory(directory).release();
  });

  test('leaves no file after its release', () => {
    const directory = newDirectory();
    lockDataDirectory(directory).release();
    expect(readdirSync(join(directory, '..'))).toEqual([]);
  });
});
