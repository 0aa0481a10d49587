import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Another process has locked the data directory. */
export class DataDirectoryInUse extends Error {
  override readonly name = 'DataDirectoryInUse';
}

/** A lock that this process holds. */
export interface DataDirectoryLock {
  release(): void;
}

/** The process that holds a lock. A later process with the same process id differs in `started`. */
interface Holder {
  readonly pid: number;
  /** When the process started, as the system writes it; empty if the system does not provide it. */
  readonly started: string;
  /** Distinguishes this lock from all others. */
  readonly nonce: string;
}

/**
 * Locks a directory for this process, by a file beside it that contains the process id. It takes over the lock of a process that no
 * longer runs, for example because it was killed.
 *
 * @param directory - the directory, which need not exist
 * @throws DataDirectoryInUse if a running process holds the lock
 */
export function lockDataDirectory(directory: string): DataDirectoryLock {
  const file = `${directory}.lock`;
  const own: Holder = { pid: process.pid, started: startTimeOf(process.pid), nonce: randomUUID() };
  const draft = `${file}.${own.nonce}`;
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    const holder = acquire(file, draft);
    if (holder) throw inUse(directory, holder);
    return {
      release() {
        if (isSame(readHolder(file), own)) rmSync(file, { force: true });
      },
    };
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Acquires a lock, or takes over a stale one. Only the holder of a second lock, `.takeover`, may replace a stale lock. So no other
 * process can replace it between the check and the replacement. The replacement is one step, so that the lock always exists. A
 * process that dies during a takeover leaves a stale `.takeover`, which is taken over in the same way.
 *
 * @param draft - the file that becomes the lock
 * @returns the holder that runs, if there is one
 */
function acquire(file: string, draft: string): Holder | undefined {
  // A holder may release the lock during the check. If that happens this often, other processes hold it in turn.
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    if (tryLink(draft, file)) return undefined;
    const holder = readHolder(file);
    if (holder === 'absent') continue;
    if (holder !== 'unreadable' && isRunning(holder)) return holder;

    const takeover = `${file}.takeover`;
    const rival = acquire(takeover, draft);
    if (rival) return rival;
    try {
      if (isSame(readHolder(file), holder)) {
        replace(draft, file);
        return undefined;
      }
    } finally {
      rmSync(takeover, { force: true });
    }
  }
  return UNKNOWN_HOLDER;
}

const MAX_ATTEMPTS = 10;

const UNKNOWN_HOLDER: Holder = { pid: 0, started: '', nonce: '' };

/** Replaces a stale lock with a copy of the draft, in one step. */
function replace(draft: string, file: string): void {
  const successor = `${draft}.successor`;
  linkSync(draft, successor);
  renameSync(successor, file);
}

/** A link appears with its whole content or not at all, so that no lock is half-written. */
function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): Holder | 'absent' | 'unreadable' {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'absent';
    throw error;
  }
  try {
    const holder = JSON.parse(text) as Holder | null;
    return typeof holder?.pid === 'number' ? holder : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

const isSame = (one: Holder | 'absent' | 'unreadable', other: Holder | 'unreadable'): boolean =>
  typeof one === 'string' || typeof other === 'string' ? one === other : one.nonce === other.nonce && one.pid === other.pid;

function isRunning(holder: Holder): boolean {
  // In a container each start may get the same process id, so this id proves nothing without the time of the start.
  if (holder.pid === process.pid && holder.started === '') return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return holder.started === startTimeOf(holder.pid);
}

/** When a process started, from field 22 of proc_pid_stat(5), together with the id of the boot; empty on systems without these. */
function startTimeOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name in field 2 may contain spaces and parentheses. The fields after its last parenthesis do not.
    return `${boot}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return '';
  }
}

function inUse(directory: string, holder: Holder): DataDirectoryInUse {
  return new DataDirectoryInUse(
    `The data in ${directory} is in use by another Keyrail server${holder.pid ? ` (process ${holder.pid})` : ''}.\n` +
      'The embedded database supports one process. Stop that server, set DATA_DIR to another folder, or set DATABASE_URL to use Postgres.',
  );
}
