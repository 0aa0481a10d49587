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
  const mine: Holder = { pid: process.pid, started: startOf(process.pid) };
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    // Two attempts suffice unless others take the same dead lock over meanwhile, and then they hold it.
    for (let attempt = 0; attempt < 3; attempt++) {
      if (tryLink(draft, file)) return { release: () => rmSync(file, { force: true }) };
      const holder = readHolder(file);
      if (holder && isAlive(holder)) throw inUse(directory, holder);
      removeDead(file, holder);
    }
    throw inUse(directory, readHolder(file));
  } finally {
    rmSync(draft, { force: true });
  }
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

/** Puts a dead lock away. If another process replaced it meanwhile, its lock is put back. */
function removeDead(file: string, dead: Holder | undefined): void {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const taken = readHolder(aside);
  if (taken && (taken.pid !== dead?.pid || taken.started !== dead.started)) tryLink(aside, file);
  rmSync(aside, { force: true });
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

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

function inUse(directory: string, holder: Holder | undefined): DataDirectoryInUse {
  return new DataDirectoryInUse(
    `The data in ${directory} is in use by another Keyrail server${holder ? ` (process ${holder.pid})` : ''}.\n` +
      'The embedded database is for one process. Stop that server, or set DATA_DIR to another folder, or set DATABASE_URL to use Postgres, which takes many.',
  );
}
