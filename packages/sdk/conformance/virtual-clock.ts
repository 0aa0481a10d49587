import type { Clock } from '@keyrail/sdk';

/** A time that moves only as the runner says. Every wait is told to it, and ends when it says so. */
export class VirtualClock implements Clock {
  #now = 0;
  #count = 0;
  readonly #sleepers = new Map<number, () => void>();
  readonly #write: (event: object) => void;

  constructor(write: (event: object) => void) {
    this.#write = write;
  }

  set(now: number): void {
    this.#now = now;
  }

  now = (): number => this.#now;

  random = (): number => Math.random();

  after = (milliseconds: number, callback: () => void): (() => void) => {
    const id = ++this.#count;
    this.#sleepers.set(id, callback);
    this.#write({ type: 'sleep', id, ms: milliseconds });
    return () => {
      if (this.#sleepers.delete(id)) this.#write({ type: 'sleepCancelled', id });
    };
  };

  wake(id: number): void {
    const callback = this.#sleepers.get(id);
    this.#sleepers.delete(id);
    callback?.();
  }

  /** Forgets every sleeper of the scenario before. */
  reset(now: number): void {
    this.#now = now;
    this.#sleepers.clear();
  }
}
