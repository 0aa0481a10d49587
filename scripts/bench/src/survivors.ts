/** Flags for Node that print a line for each garbage collection. */
export const TRACE_GARBAGE_COLLECTION = ['--trace-gc-nvp'];

/** Adds up the bytes that survive the scavenges of a process, from the lines that it prints. */
export interface SurvivorCount {
  /** Takes the next piece of the process's output. */
  read(output: string): void;
  /** The bytes that survived until now: those copied within the young generation, and those promoted to the old. */
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
        // Lines of full collections say gc=mc or gc=mmc.
        if (line.includes(' gc=s ')) bytes += numberIn(line, 'promoted') + numberIn(line, 'new_space_survived');
      }
    },
    bytes: () => bytes,
  };
}

function numberIn(line: string, name: string): number {
  return Number(new RegExp(` ${name}=(\\d+) `).exec(line)?.[1] ?? Number.NaN);
}
