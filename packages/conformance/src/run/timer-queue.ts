interface Timer {
  readonly dueAt: number;
  readonly callback: () => void;
}

/** Timers in virtual milliseconds. */
export class TimerQueue {
  readonly #timers = new Set<Timer>();

  /** Adds a timer. Returns a function that cancels it. */
  add(dueAt: number, callback: () => void): () => void {
    const timer = { dueAt, callback };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  /** When the earliest timer is due; `undefined` if there is none. */
  get nextDueAt(): number | undefined {
    let next: number | undefined;
    for (const { dueAt } of this.#timers) if (next === undefined || dueAt < next) next = dueAt;
    return next;
  }

  /** Fires all timers that are due, by time, and then in the order in which they were added. */
  fireUntil(now: number): void {
    const due = [...this.#timers].filter((timer) => timer.dueAt <= now).toSorted((one, other) => one.dueAt - other.dueAt);
    for (const timer of due) {
      // An earlier callback may have canceled it.
      if (this.#timers.delete(timer)) timer.callback();
    }
  }
}
