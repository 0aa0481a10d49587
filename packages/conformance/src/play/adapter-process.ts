import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { Command, Event } from '../protocol.ts';
import { readEvent } from './read-event.ts';
import { writeCommand } from './write-command.ts';

// Real milliseconds, in which an adapter takes down what it started: a browser, a folder. One that hangs never would.
const GRACE = 5_000;

/** What the runner hears of an adapter. */
export interface AdapterListener {
  readonly event: (event: Event, line: string) => void;
  readonly complaint: (text: string) => void;
  /** The adapter broke the protocol, or is gone. */
  readonly broken: (reason: string) => void;
}

/** An adapter that runs, for any number of scenarios one after the other. */
export class AdapterProcess {
  readonly #child: ChildProcess;
  readonly #gone: Promise<void>;
  #listener: AdapterListener | undefined;
  #isOver = false;
  #hasSpoken = false;

  /** @param command as in a shell: `node packages/sdk/conformance/adapter.ts` */
  constructor(command: string) {
    this.#child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
    const { stdin, stdout, stderr } = this.#child;
    if (!stdin || !stdout || !stderr) throw new Error('the adapter has no pipes');
    createInterface({ input: stdout }).on('line', (line) => this.#read(line));
    stderr.setEncoding('utf8').on('data', (text: string) => this.#listener?.complaint(text));
    // It may be gone before it has read everything; that it is gone is told below.
    stdin.on('error', () => {});
    this.#child.on('error', (error) => this.#end(`the adapter does not start: ${error.message}`));
    this.#gone = new Promise((resolve) => {
      this.#child.on('error', () => resolve());
      this.#child.on('exit', () => resolve());
    });
    this.#child.on('exit', (code, signal) => this.#end(`the adapter ended by itself (${signal ?? `exit code ${code}`})`));
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Whether it ever wrote what the protocol knows. */
  get hasSpoken(): boolean {
    return this.#hasSpoken;
  }

  /** Who hears from now on. */
  listen(listener: AdapterListener): void {
    this.#listener = listener;
    if (this.#isOver) listener.broken('the adapter has ended');
  }

  send(command: Command): void {
    if (!this.#isOver) this.#child.stdin?.write(`${writeCommand(command)}\n`);
  }

  /** Ends it and whatever it started: by itself if it can, by force if it does not. */
  async stop(): Promise<void> {
    this.#listener = undefined;
    this.#isOver = true;
    this.#child.stdin?.end();
    const timer = new AbortController();
    await Promise.race([this.#gone, setTimeout(GRACE, undefined, { signal: timer.signal }).catch(() => {})]);
    timer.abort();
    const { pid } = this.#child;
    // A group of its own, since the shell between would leave the adapter behind.
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
  }

  #read(line: string): void {
    if (line.trim() === '') return;
    let event: Event;
    try {
      event = readEvent(line);
    } catch (error) {
      return this.#listener?.broken((error as Error).message);
    }
    this.#hasSpoken = true;
    this.#listener?.event(event, line);
  }

  #end(reason: string): void {
    this.#isOver = true;
    this.#listener?.broken(reason);
  }
}
