import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { DataDirectoryInUse, lockDataDirectory } from './data-directory-lock.ts';

const LOCKER = new URL('../../test/harness/locker.ts', import.meta.url);
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newDirectory(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyrail-lock-'));
  folders.push(folder);
  return join(folder, 'database');
}

/** Another process that tries to take the lock, and says whether it did; it holds it until it is killed. */
async function locker(directory: string) {
  const child = fork(LOCKER, [directory], { execArgv: [] });
  const answer = await new Promise<{ locked: boolean; message?: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { locked: boolean }));
    child.once('exit', (code) => reject(new Error(`the locker ended with ${code}`)));
  });
  const kill = () => new Promise((resolve) => child.once('exit', resolve).kill('SIGKILL'));
  return { ...answer, pid: child.pid, kill };
}

describe('the lock of a data directory', () => {
  test('is for one process, and tells the second one plainly who has it', async () => {
    const directory = newDirectory();
    const first = await locker(directory);
    const second = await locker(directory);
    expect([first.locked, second.locked]).toEqual([true, false]);
    expect(second.message).toContain(`process ${first.pid}`);
    expect(second.message).toContain('DATA_DIR');
    await Promise.all([first.kill(), second.kill()]);
  });

  test('of a process that was killed is taken over', async () => {
    const directory = newDirectory();
    const killed = await locker(directory);
    await killed.kill();
    const next = await locker(directory);
    expect(next.locked).toBe(true);
    await next.kill();
  });

  test('is had by exactly one of many that take a dead lock over at once', async () => {
    for (let round = 0; round < 3; round++) {
      const directory = newDirectory();
      await (await locker(directory)).kill();
      const all = await Promise.all(Array.from({ length: 6 }, () => locker(directory)));
      expect(all.filter(({ locked }) => locked)).toHaveLength(1);
      await Promise.all(all.map(({ kill }) => kill()));
    }
  });

  test('is had by one also where a process died in the middle of taking it over', async () => {
    for (const remains of ['.takeover', '.takeover.takeover']) {
      const directory = newDirectory();
      const dead = JSON.stringify({ pid: process.pid, started: 'an earlier start', nonce: 'dead' });
      for (const end of ['', '.takeover', remains]) writeFileSync(`${directory}.lock${end}`, dead);
      const all = await Promise.all(Array.from({ length: 4 }, () => locker(directory)));
      expect(all.filter(({ locked }) => locked)).toHaveLength(1);
      await Promise.all(all.map(({ kill }) => kill()));
    }
  });

  test('is never gone from sight while it is taken over, so that nobody can slip in between', async () => {
    const directory = newDirectory();
    const dead = JSON.stringify({ pid: process.pid, started: 'an earlier start', nonce: 'dead' });
    writeFileSync(`${directory}.lock`, dead);
    const seen: string[] = [];
    const watcher = watch(join(directory, '..'), (_event, name) => {
      if (name?.endsWith('.lock')) seen.push(existsSync(`${directory}.lock`) ? 'there' : 'gone');
    });
    const { kill } = await locker(directory);
    await expect.poll(() => seen.length).toBeGreaterThan(0);
    watcher.close();
    expect(seen).not.toContain('gone');
    await kill();
  });

  test('that was released and taken by another stays the other’s when it is released again', async () => {
    const directory = newDirectory();
    const first = lockDataDirectory(directory);
    first.release();
    const second = await locker(directory);
    first.release();
    expect(() => lockDataDirectory(directory)).toThrow(DataDirectoryInUse);
    await second.kill();
  });

  test('is not held by a later process that got the same number', () => {
    const directory = newDirectory();
    writeFileSync(`${directory}.lock`, JSON.stringify({ pid: process.ppid, started: 'another boot/1' }));
    lockDataDirectory(directory).release();
  });

  test('is not held by this process’s own number from an earlier start, as in a container', () => {
    const directory = newDirectory();
    writeFileSync(`${directory}.lock`, JSON.stringify({ pid: process.pid, started: 'an earlier start' }));
    lockDataDirectory(directory).release();
  });

  test('is respected where the file names a living process', () => {
    const directory = newDirectory();
    lockDataDirectory(directory);
    expect(() => lockDataDirectory(directory)).toThrow(DataDirectoryInUse);
  });

  test('that can’t be read is taken over, not a wall for ever', () => {
    const directory = newDirectory();
    writeFileSync(`${directory}.lock`, '');
    lockDataDirectory(directory).release();
  });

  test('leaves nothing behind once it is released', () => {
    const directory = newDirectory();
    lockDataDirectory(directory).release();
    expect(readdirSync(join(directory, '..'))).toEqual([]);
  });
});
