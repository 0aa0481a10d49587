/** The state of a window. */
export interface Counted {
  readonly used: number;
  /** Milliseconds until the window ends. */
  readonly millisecondsLeft: number;
  /** This process's share of a limit: less than 1 if other servers count separately. */
  readonly share: number;
}

/** A value if this process counts in its own memory, or a promise if it counts in Redis. */
export type NowOrLater<Value> = Value | Promise<Value>;

/** Counts requests in windows of a fixed length. A counter's window starts with the first request in it. */
export interface Windows {
  /** Counts a request, and returns the state with it. Concurrent requests get different values of `used`. */
  count(counter: string, windowSeconds: number): NowOrLater<Counted>;
  /** The state without a new count; `undefined` if the counter has no current window. */
  look(counter: string, windowSeconds: number): NowOrLater<Counted | undefined>;
}

/** Windows in the memory of this process. */
export interface WindowsInMemory extends Windows {
  count(counter: string, windowSeconds: number): Counted;
  look(counter: string, windowSeconds: number): Counted | undefined;
  /** The number of current windows in memory. */
  inMemory(): number;
}

/** The number of requests that this process allows: its share of the limit, but at least one. */
export function shareOf(limit: number, { share }: Counted): number {
  return share === 1 ? limit : Math.max(1, Math.floor(limit * share));
}

/** The length is a part of a window's name, so that a change of the length starts a new window. */
export function nameOfWindow(counter: string, windowSeconds: number): string {
  return `${counter} ${windowSeconds}`;
}
