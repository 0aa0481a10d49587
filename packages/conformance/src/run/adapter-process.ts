import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { Command, Event } from '../protocol.ts';
import { readEvent } from './read-event.ts';
import { writeCommand } from './write-command.ts';

// Real milliseconds in which an adapter can stop what it started, such as a browser, before the runner kills it.
const SHUTDOWN_TIMEOUT = 5_000;

/** Receives the output of an adapter. */
export interface AdapterListener {
  readonly event: (event: Event, line: string) => void;
  readonly stderr: (text: string) => void;
  /** The adapter violated the protocol, or has exited. */
  readonly failed: (reason: string) => void;
}

/** A running adapter. It can run any number of scenarios, one after the other. */
export class AdapterProcess {
  readonly #child: ChildProcess;
  readonly #exited: Promise<void>;
  #listener: AdapterListener | undefined;
  #hasExited = false;
  #hasWrittenEvent = false;

  /** @param command - a shell command, such as `node packages/sdk/conformance/adapter.ts` */
  constructor(command: string) {
    this.#child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
    const { stdin, stdout, stderr } = this.#child;
    if (!stdin || !stdout || !stderr) throw new Error('the adapter has no pipes');
    createInterface({ input: stdout }).on('line', (line) => this.#read(line));
    stderr.setEncoding('utf8').on('data', (text: string) => this.#listener?.stderr(text));
    // The adapter may exit before it has read all commands. The exit handler below reports that.
    stdin.on('error', () => {});
    this.#child.on('error', (error) => this.#fail(`the adapter does not start: ${error.message}`));
    this.#exited = new Promise((resolve) => {
      this.#child.on('error', () => resolve());
      this.#child.on('exit', () => resolve());
    });
    this.#child.on('exit', (code, signal) => this.#fail(`the adapter exited (${signal ?? `exit code ${code}`})`));
  }

  get hasExited(): boolean {
    return this.#hasExited;
  }

  /** Whether the adapter ever wrote an event of the protocol. */
  get hasWrittenEvent(): boolean {
    return this.#hasWrittenEvent;
  }

  /** Sets the listener, in place of the previous one. */
  listen(listener: AdapterListener): void {
    this.#listener = listener;
    if (this.#hasExited) listener.failed('the adapter has exited');
  }

  send(command: Command): void {
    if (!this.#hasExited) this.#child.stdin?.write(`${writeCommand(command)}\n`);
  }

  /** Closes the adapter's stdin, waits until it exits, and then kills its process group. */
  async stop(): Promise<void> {
    this.#listener = undefined;
    this.#hasExited = true;
    this.#child.stdin?.end();
    const timer = new AbortController();
    await Promise.race([this.#exited, setTimeout(SHUTDOWN_TIMEOUT, undefined, { signal: timer.signal }).catch(() => {})]);
    timer.abort();
    const { pid } = this.#child;
    // The whole group, since a kill of the shell alone would leave the adapter running.
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    } catch {
      // All processes of the group have exited.
    }
  }

  #read(line: string): void {
    if (line.trim() === '') return;
    let event: Event;
    try {
      event = readEvent(line);
    } catch (error) {
      return this.#listener?.failed((error as Error).message);
    }
    this.#hasWrittenEvent = true;
    this.#listener?.event(event, line);
  }

  #fail(reason: string): void {
    this.#hasExited = true;
    this.#listener?.failed(reason);
  }
}
