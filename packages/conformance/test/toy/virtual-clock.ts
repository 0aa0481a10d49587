/** The virtual clock of the toy adapter. It reports each sleep to the runner, which ends it. */
export class VirtualClock {
  readonly #write: (event: object) => void;
  readonly #sleeps = new Map<number, () => void>();
  #lastId = 0;
  /** The runner's last time, in milliseconds since 1970. */
  now: number;

  constructor(write: (event: object) => void, now: number) {
    this.#write = write;
    this.now = now;
  }

  /** Ends a sleep. */
  wake(id: number): void {
    this.#sleeps.get(id)?.();
  }

  /**
   * Sleeps.
   *
   * @throws the signal's reason, as soon as it is aborted.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const abort = (): void => {
        this.#sleeps.delete(id);
        this.#write({ type: 'sleepCanceled', id });
        reject(signal?.reason);
      };
      this.#sleeps.set(id, () => {
        this.#sleeps.delete(id);
        signal?.removeEventListener('abort', abort);
        resolve();
      });
      signal?.addEventListener('abort', abort, { once: true });
      this.#write({ type: 'sleep', id, ms });
    });
  }
}
