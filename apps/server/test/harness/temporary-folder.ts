import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onProcessEnd } from './on-process-end.ts';

/** A folder of the system's temporary folder. */
export interface TemporaryFolder {
  readonly path: string;
  /** Removes it now. Otherwise, the end of this process removes it, also after an error or a signal. */
  remove(): void;
}

export function makeTemporaryFolder(prefix: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), prefix));
  const cancel = onProcessEnd(() => removeFolder(path));
  return {
    path,
    remove() {
      cancel();
      removeFolder(path);
    },
  };
}

/** How long a process that was killed may go on to write into the folder, and the time between two attempts, in milliseconds. */
const WAIT = { most: 5_000, between: 20 };

/** It is synchronous, since the end of a process waits for nothing else. */
function removeFolder(path: string): void {
  for (let waited = 0; existsSync(path) && waited < WAIT.most; waited += WAIT.between) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT.between);
    }
  }
}
