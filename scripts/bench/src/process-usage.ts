import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time for programs in hundredths of a second (proc(5), "USER_HZ"). */
const TICKS_PER_SECOND = 100;

/** The index of each number after the name of the program in `/proc/<pid>/stat`. */
const FIELD = { parent: 1, userTime: 11, systemTime: 12, endedChildrenUserTime: 13, endedChildrenSystemTime: 14 } as const;

/** The CPU time of a process since its start, in seconds; `NaN` without `/proc`, which only Linux has. */
export function cpuSeconds(processId: number): number {
  const stat = readStat(processId);
  return stat ? (stat(FIELD.userTime) + stat(FIELD.systemTime)) / TICKS_PER_SECOND : Number.NaN;
}

/** The CPU time of a process and its children, including ended ones, in seconds; `NaN` without `/proc`. */
export function cpuSecondsWithChildren(processId: number): number {
  const stat = readStat(processId);
  if (!stat) return Number.NaN;
  const ended = (stat(FIELD.endedChildrenUserTime) + stat(FIELD.endedChildrenSystemTime)) / TICKS_PER_SECOND;
  return cpuSeconds(processId) + ended + childrenOf(processId).reduce((sum, child) => sum + (cpuSeconds(child) || 0), 0);
}

/** The resident size of a process in bytes; `NaN` without `/proc`. */
export function residentBytes(processId: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(read(processId, 'status') ?? '') ?? [];
  return Number(kilobytes) * 1_024;
}

function childrenOf(processId: number): number[] {
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return all.filter((candidate) => readStat(candidate)?.(FIELD.parent) === processId);
}

function readStat(processId: number): ((field: number) => number) | undefined {
  const stat = read(processId, 'stat');
  // The name of the program is in parentheses and may contain spaces.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields && ((field) => Number(fields[field]));
}

/** Reads a file of the process; `undefined` if the process has ended, or without `/proc`. */
function read(processId: number, file: 'stat' | 'status'): string | undefined {
  try {
    return readFileSync(`/proc/${processId}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
