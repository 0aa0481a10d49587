/** Where a client takes its time and its luck from. A test may give its own, and need not wait. */
export interface Clock {
  /** The time, in milliseconds since 1970. */
  now(): number;
  /** Calls back once, so many milliseconds from now. What it gives cancels that. Every wait and timeout of a client is one of these. */
  after(milliseconds: number, callback: () => void): () => void;
  /** A number from 0 to below 1, as of `Math.random`. */
  random(): number;
}
