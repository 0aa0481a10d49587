/** The sleep of a toy adapter, told to the runner and ended by it. */
export class VirtualClock {
  readonly #write: (event: object) => void;
  readonly #sleeps = new Map<number, () => void>();
  #lastId = 0;
  /** Milliseconds since the epoch, as the runner said last. */
  now: number;

  constructor(write: (event: object) => void, now: number) {
    this.#write = write;
    this.now = now;
  }

  /** Ends a sleep. */
  wake(id: number): void {
    this.#sleeps.get(id)?.();
  }

  /** Sleeps; an aborted signal ends it, and it rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const giveUp = (): void => {
        this.#sleeps.delete(id);
        this.#write({ type: 'sleepCanceled', id });
        reject(signal?.reason);
      };
      this.#sleeps.set(id, () => {
        this.#sleeps.delete(id);
        signal?.removeEventListener('abort', giveUp);
        resolve();
      });
      signal?.addEventListener('abort', giveUp, { once: true });
      this.#write({ type: 'sleep', id, ms });
    });
  }
}
