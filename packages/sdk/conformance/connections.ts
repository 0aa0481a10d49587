/** A platform's connections to one server. It limits the concurrent requests; further requests wait in order. */
export class Connections {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(count: number) {
    this.#free = count;
  }

  /**
   * Waits for a connection.
   *
   * @throws the signal's reason, as soon as it is aborted.
   */
  async take(signal: AbortSignal): Promise<void> {
    if (this.#free > 0) return void this.#free--;
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.delete(go);
        reject(signal.reason);
      };
      const go = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      this.#waiting.add(go);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  /** Releases a connection to the request that has waited longest. */
  release(): void {
    const [next] = this.#waiting;
    if (!next) return void this.#free++;
    this.#waiting.delete(next);
    next();
  }
}
