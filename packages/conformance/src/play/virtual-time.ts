import { setTimeout as rest } from 'node:timers/promises';
import type { Timekeeper } from '../player/player.ts';
import { Agenda } from './agenda.ts';

/** When every scenario begins, since the epoch: on a whole second, so that an HTTP date can tell it. */
export const START = Date.UTC(2026, 0, 15, 12);

// So many ticks in a row must be answered without a sign of life, so that whatever an answer leads to has begun.
const QUIET_TICKS = 3;

// How long, in real time, something may be on its way between the SDK and the player. An SDK that leaves a connection
// open when it has given a request up is waited for so long, and then no more.
const LONGEST_CROSSING = 5_000;

// How long a program with nothing on the agenda may go on in real time before it counts as stuck.
const PATIENCE = 1_000;

/** The clock of one scenario. It stands still until nothing else can happen. */
export class VirtualTime implements Timekeeper {
  readonly start = START;
  readonly #agenda = new Agenda();
  readonly #tick: (now: number) => Promise<void>;
  readonly #isCrossing: () => boolean;
  #now = 0;
  #signsOfLife = 0;

  /**
   * @param tick tells the adapter the time, in milliseconds since the epoch, and waits for its answer
   * @param isCrossing whether something is on its way between the SDK and the player
   */
  constructor(tick: (now: number) => Promise<void>, isCrossing: () => boolean) {
    this.#tick = tick;
    this.#isCrossing = isCrossing;
  }

  get now(): number {
    return this.#now;
  }

  notice(): void {
    this.#signsOfLife++;
  }

  after(milliseconds: number, happen: () => void): () => void {
    return this.#agenda.add(this.#now + Math.max(0, milliseconds), happen);
  }

  /** Lets time pass until something is so. `false` if it never will be, since nothing is due that could bring it about. */
  async passUntil(isSo: () => boolean): Promise<boolean> {
    while (true) {
      await this.#settle();
      if (isSo()) return true;
      if (this.#agenda.next === undefined && !(await this.#awake())) return false;
      if (this.#agenda.next !== undefined) await this.#goTo(this.#agenda.next);
    }
  }

  /** Lets time pass until a moment, and everything before it happen. */
  async passTo(moment: number): Promise<void> {
    while (true) {
      await this.#settle();
      const { next } = this.#agenda;
      if (next === undefined || next > moment) break;
      await this.#goTo(next);
    }
    await this.#goTo(Math.max(moment, this.#now));
    await this.#settle();
  }

  async #goTo(moment: number): Promise<void> {
    this.#now = moment;
    // The adapter knows the time before it hears of anything that happens at that time.
    await this.#tick(this.start + moment);
    this.#agenda.happenUntil(moment);
  }

  async #settle(): Promise<void> {
    let quiet = 0;
    let lastSign = performance.now();
    while (quiet < QUIET_TICKS) {
      const before = this.#signsOfLife;
      await this.#tick(this.start + this.#now);
      await rest(1);
      if (this.#signsOfLife !== before) lastSign = performance.now();
      const isQuiet = this.#signsOfLife === before && !(this.#isCrossing() && performance.now() < lastSign + LONGEST_CROSSING);
      quiet = isQuiet ? quiet + 1 : 0;
    }
  }

  /** Whether a program that seemed to be at rest shows a sign of life after all. */
  async #awake(): Promise<boolean> {
    const before = this.#signsOfLife;
    const end = performance.now() + PATIENCE;
    while (performance.now() < end) {
      await rest(10);
      if (this.#signsOfLife !== before) return true;
    }
    return false;
  }
}
