/** Flags with which Node prints a line for each garbage collection. */
export const TRACE_GARBAGE_COLLECTION = ['--trace-gc-nvp'];

/**
 * Adds up the bytes that outlive their request, from the output of a process. A request in progress survives one scavenge. Memory that
 * survives a second scavenge is promoted to the old generation, and counts.
 */
export interface SurvivorCount {
  /** Takes the next piece of the process's output. */
  read(output: string): void;
  /** The bytes that were promoted until now. */
  bytes(): number;
}

export function createSurvivorCount(): SurvivorCount {
  let unfinished = '';
  let bytes = 0;
  return {
    read(output) {
      const lines = (unfinished + output).split('\n');
      unfinished = lines.pop() ?? '';
      for (const line of lines) {
        // Lines of full collections contain gc=mc or gc=mmc.
        if (line.includes(' gc=s ')) bytes += numberIn(line, 'promoted');
      }
    },
    bytes: () => bytes,
  };
}

function numberIn(line: string, name: string): number {
  return Number(new RegExp(` ${name}=(\\d+) `).exec(line)?.[1] ?? Number.NaN);
}
