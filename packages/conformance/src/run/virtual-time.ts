import { setTimeout as realDelay } from 'node:timers/promises';
import type { ServerClock } from '../server/server-clock.ts';
import { TimerQueue } from './timer-queue.ts';

/** The start of each scenario, in milliseconds since 1970. It is a whole second, so that an HTTP date can express it. */
export const START = Date.UTC(2026, 0, 15, 12);

// The adapter must answer so many ticks in a row without other activity, so that all effects of a response have begun.
const IDLE_TICKS = 3;

// Real milliseconds for a message on the network between SDK and server. If an SDK keeps a connection open after it abandoned the
// request, the runner waits only this long.
const MAX_NETWORK_WAIT = 5_000;

// Real milliseconds without activity and without a timer, after which the program counts as stuck.
const IDLE_TIMEOUT = 1_000;

/** The virtual clock of one scenario. It advances only when all activity at the current moment has ended. */
export class VirtualTime implements ServerClock {
  readonly start = START;
  readonly #timers = new TimerQueue();
  readonly #tick: (now: number) => Promise<void>;
  readonly #isOnNetwork: () => boolean;
  #now = 0;
  #activityCount = 0;

  /**
   * @param tick - sends the time to the adapter, in milliseconds since 1970, and waits for its reply
   * @param isOnNetwork - whether a message is on the network between SDK and server
   */
  constructor(tick: (now: number) => Promise<void>, isOnNetwork: () => boolean) {
    this.#tick = tick;
    this.#isOnNetwork = isOnNetwork;
  }

  get now(): number {
    return this.#now;
  }

  recordActivity(): void {
    this.#activityCount++;
  }

  after(milliseconds: number, callback: () => void): () => void {
    return this.#timers.add(this.#now + Math.max(0, milliseconds), callback);
  }

  /** Advances the time until a condition is true. Returns `false` if no timer is left that could make it true. */
  async passUntil(condition: () => boolean): Promise<boolean> {
    while (true) {
      await this.#waitUntilIdle();
      if (condition()) return true;
      if (this.#timers.nextDueAt === undefined && !(await this.#hasLateActivity())) return false;
      if (this.#timers.nextDueAt !== undefined) await this.#goTo(this.#timers.nextDueAt);
    }
  }

  /** Advances the time to a moment, and fires all timers on the way. */
  async passTo(moment: number): Promise<void> {
    while (true) {
      await this.#waitUntilIdle();
      const { nextDueAt } = this.#timers;
      if (nextDueAt === undefined || nextDueAt > moment) break;
      await this.#goTo(nextDueAt);
    }
    await this.#goTo(Math.max(moment, this.#now));
    await this.#waitUntilIdle();
  }

  async #goTo(moment: number): Promise<void> {
    this.#now = moment;
    // The adapter receives the time before it receives anything that happens at that time.
    await this.#tick(this.start + moment);
    this.#timers.fireUntil(moment);
  }

  async #waitUntilIdle(): Promise<void> {
    let idleTicks = 0;
    let lastActivityAt = performance.now();
    while (idleTicks < IDLE_TICKS) {
      const before = this.#activityCount;
      await this.#tick(this.start + this.#now);
      await realDelay(1);
      if (this.#activityCount !== before) lastActivityAt = performance.now();
      const isWaitingForNetwork = this.#isOnNetwork() && performance.now() < lastActivityAt + MAX_NETWORK_WAIT;
      idleTicks = this.#activityCount === before && !isWaitingForNetwork ? idleTicks + 1 : 0;
    }
  }

  /** Whether a program that seemed idle becomes active after all. */
  async #hasLateActivity(): Promise<boolean> {
    const before = this.#activityCount;
    const end = performance.now() + IDLE_TIMEOUT;
    while (performance.now() < end) {
      await realDelay(10);
      if (this.#activityCount !== before) return true;
    }
    return false;
  }
}
