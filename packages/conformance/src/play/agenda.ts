/** Something that happens at a moment of virtual time. */
interface Entry {
  readonly due: number;
  readonly happen: () => void;
}

/** What is due when, in virtual milliseconds. */
export class Agenda {
  readonly #entries = new Set<Entry>();

  /** Puts something on the agenda; what it gives takes it off again. */
  add(due: number, happen: () => void): () => void {
    const entry = { due, happen };
    this.#entries.add(entry);
    return () => void this.#entries.delete(entry);
  }

  /** The moment of what comes first; `undefined` if there is nothing. */
  get next(): number | undefined {
    let next: number | undefined;
    for (const { due } of this.#entries) if (next === undefined || due < next) next = due;
    return next;
  }

  /** Lets everything happen that is due, first due first, in the order it was added. */
  happenUntil(now: number): void {
    const due = [...this.#entries].filter((entry) => entry.due <= now).toSorted((one, other) => one.due - other.due);
    for (const entry of due) {
      // What happened before may have taken it off.
      if (this.#entries.delete(entry)) entry.happen();
    }
  }
}
