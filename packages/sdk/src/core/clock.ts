/** The clock of a client: its time, its timers and its random numbers. A test can pass its own, so that it need not wait. */
export interface Clock {
  /** Returns the time, in milliseconds since 1970. */
  now(): number;
  /** Calls `callback` once, after so many milliseconds. Returns a function that cancels it. All waits and timeouts use this. */
  after(milliseconds: number, callback: () => void): () => void;
  /** Returns a random number from 0 to below 1, as `Math.random` does. It spreads retries (jitter). */
  random(): number;
}
