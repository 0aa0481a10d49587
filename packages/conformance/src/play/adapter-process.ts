import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Command, Event } from '../protocol.ts';
import { readEvent } from './read-event.ts';
import { writeCommand } from './write-command.ts';

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
  #listener: AdapterListener | undefined;
  #isOver = false;

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
    this.#child.on('exit', (code, signal) => this.#end(`the adapter ended by itself (${signal ?? `exit code ${code}`})`));
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Who hears from now on. */
  listen(listener: AdapterListener): void {
    this.#listener = listener;
    if (this.#isOver) listener.broken('the adapter has ended');
  }

  send(command: Command): void {
    if (!this.#isOver) this.#child.stdin?.write(`${writeCommand(command)}\n`);
  }

  /** Ends it and whatever it started. */
  stop(): void {
    this.#listener = undefined;
    if (this.#isOver) return;
    this.#isOver = true;
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
    this.#listener?.event(event, line);
  }

  #end(reason: string): void {
    this.#isOver = true;
    this.#listener?.broken(reason);
  }
}
