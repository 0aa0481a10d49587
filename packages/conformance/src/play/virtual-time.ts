import { setTimeout as rest } from 'node:timers/promises';
import type { Timekeeper } from '../player/player.ts';
import { Agenda } from './agenda.ts';

/** When every scenario begins, since the epoch: on a whole second, so that an HTTP date can tell it. */
export const START = Date.UTC(2026, 0, 15, 12);

// So many ticks in a row must be answered without a sign of life. A request crosses from one process to the other in
// two turns of their event loops; twice that leaves room for what a library does in between.
const QUIET_TICKS = 4;

// As many more as long as the SDK has not reacted to all it was given: a thread of its may not have had its turn yet.
// It need not react to everything, so this is no condition.
const TICKS_FOR_REACTION = 25;

// What was sent may lie in the system's buffers; a program reads it piece by piece, and answers ticks in between.
const BYTES_PER_TICK = 32_768;

// How long a program with nothing on the agenda may go on in real time before it counts as stuck.
const PATIENCE = 1_000;

/** The clock of one scenario. It stands still until nothing else can happen. */
export class VirtualTime implements Timekeeper {
  readonly start = START;
  readonly #agenda = new Agenda();
  readonly #tick: (now: number) => Promise<void>;
  #now = 0;
  #signsOfLife = 0;
  #held = 0;
  #bytesToRead = 0;
  #promptsWithoutReaction = 0;

  /** @param tick tells the adapter the time, in milliseconds since the epoch, and waits for its answer */
  constructor(tick: (now: number) => Promise<void>) {
    this.#tick = tick;
  }

  get now(): number {
    return this.#now;
  }

  notice(bytes = 0): void {
    this.#signsOfLife++;
    this.#bytesToRead += bytes;
  }

  prompt(): void {
    this.#signsOfLife++;
    this.#promptsWithoutReaction++;
  }

  react(): void {
    this.#signsOfLife++;
    this.#promptsWithoutReaction--;
  }

  hold(): () => void {
    let isHeld = true;
    this.#held++;
    return () => {
      if (isHeld) this.#held--;
      isHeld = false;
    };
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
    while (quiet < this.#ticksToWait) {
      const before = this.#signsOfLife;
      await this.#tick(this.start + this.#now);
      await rest(1);
      quiet = this.#signsOfLife === before && this.#held === 0 ? quiet + 1 : 0;
    }
    this.#bytesToRead = 0;
    this.#promptsWithoutReaction = 0;
  }

  get #ticksToWait(): number {
    const forReaction = this.#promptsWithoutReaction > 0 ? TICKS_FOR_REACTION : 0;
    return QUIET_TICKS + forReaction + this.#bytesToRead / BYTES_PER_TICK;
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
