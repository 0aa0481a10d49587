/** What a window has counted. */
export interface Counted {
  readonly used: number;
  /** How long it lasts yet. */
  readonly millisecondsLeft: number;
  /** The part of a limit that holds for this process: less than 1 where it can't know what the others count. */
  readonly share: number;
}

/** Counts in windows of a fixed length. A counter's window begins with the first that is counted in it. */
export interface Windows {
  /** Counts one, and tells what has been counted with it. Of any number that are counted at once, each gets a number of its own. */
  count(counter: string, windowSeconds: number): Promise<Counted>;
  /** What has been counted, without counting; `undefined` while there is no window. */
  look(counter: string, windowSeconds: number): Promise<Counted | undefined>;
}

/** Windows in the memory of this process, all or some of them. */
export interface WindowsInMemory extends Windows {
  /** How many there are in memory now. */
  inMemory(): number;
}

/** How many of a limit this process lets through. One at least: a small limit is no outage. */
export function shareOf(limit: number, { share }: Counted): number {
  return share === 1 ? limit : Math.max(1, Math.floor(limit * share));
}
