/** What a window has counted. */
export interface Counted {
  readonly used: number;
  /** How long it lasts yet. */
  readonly millisecondsLeft: number;
  /** The part of a limit that holds for this process: less than 1 where it can't know what the others count. */
  readonly share: number;
}

/** A value at once where a process counts by itself, and later where it asks another. */
export type NowOrLater<Value> = Value | Promise<Value>;

/** Counts in windows of a fixed length. A counter's window begins with the first that is counted in it. */
export interface Windows {
  /** Counts one, and tells what has been counted with it. Of any number that are counted at once, each gets a number of its own. */
  count(counter: string, windowSeconds: number): NowOrLater<Counted>;
  /** What has been counted, without counting; `undefined` while there is no window. */
  look(counter: string, windowSeconds: number): NowOrLater<Counted | undefined>;
}

/** Windows in the memory of this process, all or some of them. */
export interface WindowsInMemory extends Windows {
  count(counter: string, windowSeconds: number): Counted;
  look(counter: string, windowSeconds: number): Counted | undefined;
  /** How many there are in memory now. */
  inMemory(): number;
}

/** How many of a limit this process lets through. One at least: a small limit is no outage. */
export function shareOf(limit: number, { share }: Counted): number {
  return share === 1 ? limit : Math.max(1, Math.floor(limit * share));
}

/** A window's length is a part of its name, so that a window of another length begins anew. */
export function nameOfWindow(counter: string, windowSeconds: number): string {
  return `${counter} ${windowSeconds}`;
}
