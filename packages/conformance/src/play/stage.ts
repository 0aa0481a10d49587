import { Player } from '../player/player.ts';
import { CALL_HEADER } from '../player/seen-request.ts';
import type { CallOptions, Command, Event } from '../protocol.ts';
import type { CallStep, PagesStep, Scenario, Step } from '../scenario.ts';
import { mapTexts, type Secrets } from '../secrets.ts';
import type { AdapterProcess } from './adapter-process.ts';
import type { Observation } from './observation.ts';
import { START, VirtualTime } from './virtual-time.ts';
import { Witness } from './witness.ts';

/** What breaks a scenario off. */
export class Breakdown extends Error {}

/** One scenario under way: does its steps, one after the other, and moves the time in between. */
export class Stage {
  /** Rejects once the adapter can't go on. */
  readonly broken: Promise<never>;
  readonly #scenario: Scenario;
  readonly #secrets: Secrets;
  readonly #adapter: AdapterProcess;
  readonly #time: VirtualTime;
  readonly #player: Player;
  readonly #witness: Witness;
  readonly #sleeps = new Map<number, () => void>();
  readonly #open = new Set<string>();
  readonly #iterations = new Set<string>();
  readonly #awaited = new Map<string, () => void>();
  #ticks = 0;
  #requestsStarted = 0;
  #requestsEnded = 0;
  #break: (reason: Breakdown) => void = () => {};

  constructor(scenario: Scenario, secrets: Secrets, adapter: AdapterProcess) {
    this.#scenario = scenario;
    this.#secrets = secrets;
    this.#adapter = adapter;
    this.#time = new VirtualTime(
      (now) => this.#ask({ type: 'tick', tick: ++this.#ticks, now }, `ticked ${this.#ticks}`),
      // As many requests are under way for the one as for the other, unless something has left here and not arrived there.
      () => this.#requestsStarted - this.#requestsEnded !== this.#player.open,
    );
    this.#player = new Player(this.#time, scenario.server ?? [], scenario.serverClock);
    this.#witness = new Witness(secrets, () => this.#time.now);
    this.broken = new Promise((_, reject) => {
      this.#break = reject;
    });
    this.broken.catch(() => {});
    adapter.listen({
      event: (event, line) => this.#hear(event, line),
      complaint: (text) => this.#witness.overhear(text),
      broken: (reason) => this.#break(new Breakdown(reason)),
    });
  }

  async play(): Promise<void> {
    await this.#player.listen();
    this.#adapter.send({ type: 'begin', scenario: this.#scenario.name, now: START });
    const main = { credential: { apiKey: this.#secrets.expand('{key:1}') } };
    for (const [client, options] of Object.entries(this.#scenario.clients ?? { main })) {
      await this.#ask({ type: 'client', client, options: this.#addressed({ baseUrl: '{player}', ...options }) }, `client ${client}`);
    }
    for (const step of this.#scenario.steps ?? [{ call: 'a' }]) await this.#take(step);
    await this.#pass(() => this.#open.size === 0);
    await this.#drain();
    if (this.#requestsStarted === 0 && this.#player.requests.length > 0) {
      throw new Breakdown('the adapter does not tell of its requests, by requestStarted and requestEnded');
    }
    await this.#ask({ type: 'end' }, 'ended');
  }

  /** Closes what is the scenario's own. */
  clear(): void {
    this.#player.close();
  }

  observation(breakdown: string | undefined): Observation {
    return {
      ...this.#witness.seen,
      requests: this.#player.requests,
      iterations: this.#iterations,
      sleepsLeft: this.#sleeps.size,
      breakdown: breakdown ?? this.#player.complaints[0],
    };
  }

  async #take(step: Step): Promise<void> {
    if ('call' in step) return this.#startCalls(step);
    if ('pages' in step) return this.#startPages(step);
    if ('cancel' in step) return this.#cancel(step.cancel);
    if ('print' in step) return this.#ask({ type: 'print', of: step.print, name: step.name }, 'printed');
    if ('verify' in step) {
      const { verify: verification, ...rest } = step;
      return this.#ask({ type: 'verifyWebhook', verification, ...rest }, `verified ${verification}`);
    }
    const { until } = step;
    if (typeof until === 'number') return this.#time.passTo(until);
    return this.#pass(() => (until === 'settled' ? this.#open.size === 0 : until.every((call) => !this.#open.has(call))));
  }

  #startCalls({ call: name, count, client = 'main', operation = 'me.get', arguments: given, ...options }: CallStep): void {
    const names = count === undefined ? [name] : Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
    const more = given ? { arguments: given } : {};
    for (const call of names) {
      this.#open.add(call);
      this.#adapter.send({ type: 'call', call, client, operation, ...more, options: optionsOf(call, options) });
    }
  }

  #startPages({ pages: call, client = 'main', query, take, ...options }: PagesStep): void {
    this.#open.add(call);
    this.#iterations.add(call);
    const more = { ...(query ? { query } : {}), ...(take ? { take } : {}) };
    this.#adapter.send({ type: 'pages', call, client, ...more, options: optionsOf(call, options) });
  }

  /** Cancels once all is quiet, so that the call is where the scenario means it to be; and sees what it leads to before time passes. */
  async #cancel(call: string): Promise<void> {
    await this.#time.passTo(this.#time.now);
    this.#witness.remark(`the caller cancels ${call}`);
    this.#adapter.send({ type: 'cancel', call });
    await this.#time.passTo(this.#time.now);
  }

  async #pass(isSo: () => boolean): Promise<void> {
    if (await this.#time.passUntil(isSo)) return;
    throw new Breakdown(
      `${[...this.#open].join(', ')} will never be settled: the SDK sleeps not and has no request under way that will be answered. It may wait in real time.`,
    );
  }

  /** Lets a refresh that runs beside the calls come to its end. */
  async #drain(): Promise<void> {
    const hasHope = (): boolean => (this.#scenario.background === true && this.#sleeps.size > 0) || this.#player.open > 0;
    if (hasHope()) await this.#time.passUntil(() => !hasHope());
  }

  /** Sends a command and waits for the event that answers it. */
  async #ask(command: Command, answer: string): Promise<void> {
    const heard = new Promise<void>((resolve) => this.#awaited.set(answer, resolve));
    this.#adapter.send(command);
    await heard;
  }

  #hear(event: Event, line: string): void {
    if (event.type !== 'ticked') this.#time.notice();
    this.#witness.hear(event, line);
    if (event.type === 'sleep') this.#sleep(event.id, event.ms);
    if (event.type === 'sleepCanceled') this.#wake(event.id);
    if (event.type === 'requestStarted') this.#requestsStarted++;
    if (event.type === 'requestEnded') this.#requestsEnded++;
    if ((event.type === 'result' || event.type === 'error') && !this.#open.delete(event.call)) {
      this.#break(new Breakdown(`the adapter settled ${event.call}, which is not under way`));
    }
    const answer = answerOf(event);
    this.#awaited.get(answer)?.();
    this.#awaited.delete(answer);
  }

  #sleep(id: number, milliseconds: number): void {
    if (this.#sleeps.has(id)) return this.#break(new Breakdown(`the adapter used the id ${id} for two sleeps at once`));
    const callOff = this.#time.after(milliseconds, () => {
      this.#wake(id);
      this.#adapter.send({ type: 'wake', id });
    });
    this.#sleeps.set(id, callOff);
  }

  #wake(id: number): void {
    this.#sleeps.get(id)?.();
    this.#sleeps.delete(id);
  }

  #addressed<Value>(value: Value): Value {
    return mapTexts(value, (text) => this.#player.address(text));
  }
}

/** What an event answers, in the words of those who wait for it. */
function answerOf(event: Event): string {
  if (event.type === 'ready' || event.type === 'rejected') return `client ${event.client}`;
  if (event.type === 'ticked') return `ticked ${event.tick}`;
  if (event.type === 'verified') return `verified ${event.verification}`;
  return event.type;
}

function optionsOf(call: string, options: Omit<CallOptions, 'headers'>): CallOptions {
  return { headers: { [CALL_HEADER]: call }, ...options };
}
