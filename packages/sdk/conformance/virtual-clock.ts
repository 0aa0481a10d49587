import type { Clock } from '@keyrail/sdk';

/** A clock that only the runner advances. It reports each timer to the runner, which ends it. */
export class VirtualClock implements Clock {
  #now = 0;
  #count = 0;
  readonly #timers = new Map<number, () => void>();
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
    this.#timers.set(id, callback);
    this.#write({ type: 'sleep', id, ms: milliseconds });
    return () => {
      if (this.#timers.delete(id)) this.#write({ type: 'sleepCanceled', id });
    };
  };

  wake(id: number): void {
    const callback = this.#timers.get(id);
    this.#timers.delete(id);
    callback?.();
  }

  /** Drops the timers of the previous scenario. */
  reset(now: number): void {
    this.#now = now;
    this.#timers.clear();
  }
}
