/** The virtual time of a scenario, in milliseconds since its start. */
export interface ServerClock {
  readonly now: number;
  /** The start of the scenario, in milliseconds since 1970. */
  readonly start: number;
  /** Calls `callback` after so many milliseconds. Returns a function that cancels it. */
  after(milliseconds: number, callback: () => void): () => void;
  /** Records that something happened, after which more may follow at the same moment. */
  recordActivity(): void;
}
