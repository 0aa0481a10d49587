import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Another process has the data directory open. */
export class DataDirectoryInUse extends Error {
  override readonly name = 'DataDirectoryInUse';
}

/** A lock that this process holds. */
export interface DataDirectoryLock {
  release(): void;
}

/** A process, told apart from a later one that the system gave the same number. */
interface Holder {
  readonly pid: number;
  /** When it started, in the system's own terms; empty where the system does not tell. */
  readonly started: string;
  /** Tells this lock from any other that ever was. */
  readonly nonce: string;
}

/**
 * Locks a directory for this process, by a file beside it that holds the process's number. A lock whose process is
 * gone, killed say, is taken over.
 *
 * @param directory - the directory; it need not exist
 * @throws DataDirectoryInUse if a living process holds it
 */
export function lockDataDirectory(directory: string): DataDirectoryLock {
  const file = `${directory}.lock`;
  const mine: Holder = { pid: process.pid, started: startOf(process.pid), nonce: randomUUID() };
  const draft = `${file}.${mine.nonce}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    const holder = acquire(file, draft);
    if (holder) throw inUse(directory, holder);
    return {
      release() {
        if (isSame(readHolder(file), mine)) rmSync(file, { force: true });
      },
    };
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Takes a lock, a dead one too. Only who holds the lock of the takeover may replace a dead lock, and does so in one step:
 * so between looking at it and replacing it nobody else can have, and at no moment is there none. A process that dies in
 * a takeover leaves a dead lock of that, which is taken over in the same way.
 *
 * @param draft - the file to put in the lock's place
 * @returns the living holder, if there is one
 */
function acquire(file: string, draft: string): Holder | undefined {
  // A holder may release while it is being looked at; whoever does not get it in so many rounds, others do.
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (tryLink(draft, file)) return undefined;
    const seen = readHolder(file);
    if (seen === 'gone') continue;
    if (seen !== 'unreadable' && isAlive(seen)) return seen;

    const takeover = `${file}.takeover`;
    const rival = acquire(takeover, draft);
    if (rival) return rival;
    try {
      if (isSame(readHolder(file), seen)) {
        replace(draft, file);
        return undefined;
      }
    } finally {
      rmSync(takeover, { force: true });
    }
  }
  return NOBODY_KNOWN;
}

const MAX_ROUNDS = 10;

const NOBODY_KNOWN: Holder = { pid: 0, started: '', nonce: '' };

/** Puts a copy of the draft in the place of a dead lock, in one step. */
function replace(draft: string, file: string): void {
  const successor = `${draft}.successor`;
  linkSync(draft, successor);
  renameSync(successor, file);
}

/** A link either comes to be with all its content or does not: there is no half-written lock. */
function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): Holder | 'gone' | 'unreadable' {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
    throw error;
  }
  try {
    const holder = JSON.parse(text) as Holder | null;
    return typeof holder?.pid === 'number' ? holder : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

const isSame = (one: Holder | 'gone' | 'unreadable', other: Holder | 'unreadable'): boolean =>
  typeof one === 'string' || typeof other === 'string' ? one === other : one.nonce === other.nonce && one.pid === other.pid;

function isAlive(holder: Holder): boolean {
  // In a container every start may get the same number, so a lock with our own number is ours only if its start is too.
  if (holder.pid === process.pid && holder.started === '') return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return holder.started === startOf(holder.pid);
}

/** When a process started, from proc_pid_stat(5) field 22, with the boot it belongs to; empty on systems without it. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name in field 2 may hold spaces and brackets; what follows its last bracket does not.
    return `${boot}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return '';
  }
}

function inUse(directory: string, holder: Holder): DataDirectoryInUse {
  return new DataDirectoryInUse(
    `The data in ${directory} is in use by another Keyrail server${holder.pid ? ` (process ${holder.pid})` : ''}.\n` +
      'The embedded database is for one process. Stop that server, or set DATA_DIR to another folder, or set DATABASE_URL to use Postgres, which takes many.',
  );
}
