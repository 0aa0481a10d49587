import type { CallOptions, Command, Event } from '../protocol.ts';
import type { CallStep, PagesStep, Scenario, Step } from '../scenario.ts';
import { mapStrings, type Secrets } from '../secrets.ts';
import { CALL_HEADER } from '../server/recorded-request.ts';
import { ScriptedServer } from '../server/scripted-server.ts';
import type { AdapterProcess } from './adapter-process.ts';
import { EventRecorder } from './event-recorder.ts';
import type { Observation } from './observation.ts';
import { START, VirtualTime } from './virtual-time.ts';

/** Thrown if a scenario can't continue. */
export class ScenarioAborted extends Error {}

/** One run of a scenario. It executes the steps in order, and advances the time between them. */
export class ScenarioRun {
  /** Rejects as soon as the adapter can't continue. */
  readonly aborted: Promise<never>;
  readonly #scenario: Scenario;
  readonly #secrets: Secrets;
  readonly #adapter: AdapterProcess;
  readonly #time: VirtualTime;
  readonly #server: ScriptedServer;
  readonly #recorder: EventRecorder;
  readonly #sleeps = new Map<number, () => void>();
  readonly #openCalls = new Set<string>();
  readonly #iterations = new Set<string>();
  readonly #awaitedReplies = new Map<string, () => void>();
  #ticks = 0;
  #requestsStarted = 0;
  #requestsEnded = 0;
  #abort: (reason: ScenarioAborted) => void = () => {};

  constructor(scenario: Scenario, secrets: Secrets, adapter: AdapterProcess) {
    this.#scenario = scenario;
    this.#secrets = secrets;
    this.#adapter = adapter;
    this.#time = new VirtualTime(
      (now) => this.#sendAndWait({ type: 'tick', tick: ++this.#ticks, now }, `ticked ${this.#ticks}`),
      // Adapter and server count the same open requests, unless a request or response is on the network.
      () => this.#requestsStarted - this.#requestsEnded !== this.#server.open,
    );
    this.#server = new ScriptedServer(this.#time, scenario.server ?? [], scenario.serverClock);
    this.#recorder = new EventRecorder(secrets, () => this.#time.now);
    this.aborted = new Promise((_, reject) => {
      this.#abort = reject;
    });
    this.aborted.catch(() => {});
    adapter.listen({
      event: (event, line) => this.#receive(event, line),
      stderr: (text) => this.#recorder.recordStderr(text),
      failed: (reason) => this.#abort(new ScenarioAborted(reason)),
    });
  }

  async run(): Promise<void> {
    await this.#server.listen();
    this.#adapter.send({ type: 'begin', scenario: this.#scenario.name, now: START });
    const main = { credential: { apiKey: this.#secrets.expand('{key:1}') } };
    for (const [client, options] of Object.entries(this.#scenario.clients ?? { main })) {
      const expanded = this.#expandAddresses({ baseUrl: '{server}', ...options });
      await this.#sendAndWait({ type: 'client', client, options: expanded }, `client ${client}`);
    }
    for (const step of this.#scenario.steps ?? [{ call: 'a' }]) await this.#execute(step);
    await this.#passUntil(() => this.#openCalls.size === 0);
    await this.#waitForBackgroundWork();
    if (this.#requestsStarted === 0 && this.#server.requests.length > 0) {
      throw new ScenarioAborted('the adapter does not report its requests with requestStarted and requestEnded');
    }
    await this.#sendAndWait({ type: 'end' }, 'ended');
  }

  /** Closes the scenario's server. */
  close(): void {
    this.#server.close();
  }

  observation(abortReason: string | undefined): Observation {
    return {
      ...this.#recorder.observed,
      requests: this.#server.requests,
      iterations: this.#iterations,
      sleepsLeft: this.#sleeps.size,
      abortReason: abortReason ?? this.#server.scriptErrors[0],
    };
  }

  async #execute(step: Step): Promise<void> {
    if ('call' in step) return this.#startCalls(step);
    if ('pages' in step) return this.#startPages(step);
    if ('cancel' in step) return this.#cancel(step.cancel);
    if ('print' in step) return this.#sendAndWait({ type: 'print', of: step.print, name: step.name }, 'printed');
    if ('verify' in step) {
      const { verify: verification, ...rest } = step;
      return this.#sendAndWait({ type: 'verifyWebhook', verification, ...rest }, `verified ${verification}`);
    }
    const { until } = step;
    if (typeof until === 'number') return this.#time.passTo(until);
    return this.#passUntil(() => (until === 'settled' ? this.#openCalls.size === 0 : until.every((call) => !this.#openCalls.has(call))));
  }

  #startCalls({ call: name, count, client = 'main', operation = 'me.get', arguments: given, ...options }: CallStep): void {
    const names = count === undefined ? [name] : Array.from({ length: count }, (_, index) => `${name}${index + 1}`);
    const more = given ? { arguments: given } : {};
    for (const call of names) {
      this.#openCalls.add(call);
      this.#adapter.send({ type: 'call', call, client, operation, ...more, options: optionsOf(call, options) });
    }
  }

  #startPages({ pages: call, client = 'main', query, take, ...options }: PagesStep): void {
    this.#openCalls.add(call);
    this.#iterations.add(call);
    const more = { ...(query ? { query } : {}), ...(take ? { take } : {}) };
    this.#adapter.send({ type: 'pages', call, client, ...more, options: optionsOf(call, options) });
  }

  /** Cancels a call after all activity has ended, so that the call is where the scenario expects it. No time passes meanwhile. */
  async #cancel(call: string): Promise<void> {
    await this.#time.passTo(this.#time.now);
    this.#recorder.addToTimeline(`the caller cancels ${call}`);
    this.#adapter.send({ type: 'cancel', call });
    await this.#time.passTo(this.#time.now);
  }

  async #passUntil(condition: () => boolean): Promise<void> {
    if (await this.#time.passUntil(condition)) return;
    throw new ScenarioAborted(
      `${[...this.#openCalls].join(', ')} will never end: the SDK has no sleep, and no request that will get a response. It may wait in real time.`,
    );
  }

  /** Waits for a token refresh that runs in the background of the calls. */
  async #waitForBackgroundWork(): Promise<void> {
    const isBusy = (): boolean => (this.#scenario.background === true && this.#sleeps.size > 0) || this.#server.open > 0;
    if (isBusy()) await this.#time.passUntil(() => !isBusy());
  }

  /** Sends a command and waits for the event that replies to it. */
  async #sendAndWait(command: Command, reply: string): Promise<void> {
    const received = new Promise<void>((resolve) => this.#awaitedReplies.set(reply, resolve));
    this.#adapter.send(command);
    await received;
  }

  #receive(event: Event, line: string): void {
    if (event.type !== 'ticked') this.#time.recordActivity();
    this.#recorder.record(event, line);
    if (event.type === 'sleep') this.#startSleep(event.id, event.ms);
    if (event.type === 'sleepCanceled') this.#endSleep(event.id);
    if (event.type === 'requestStarted') this.#requestsStarted++;
    if (event.type === 'requestEnded') this.#requestsEnded++;
    if ((event.type === 'result' || event.type === 'error') && !this.#openCalls.delete(event.call)) {
      this.#abort(new ScenarioAborted(`the adapter reported the end of ${event.call}, which is not open`));
    }
    const reply = replyOf(event);
    this.#awaitedReplies.get(reply)?.();
    this.#awaitedReplies.delete(reply);
  }

  #startSleep(id: number, milliseconds: number): void {
    if (this.#sleeps.has(id)) return this.#abort(new ScenarioAborted(`the adapter used the id ${id} for two concurrent sleeps`));
    const cancel = this.#time.after(milliseconds, () => {
      this.#endSleep(id);
      this.#adapter.send({ type: 'wake', id });
    });
    this.#sleeps.set(id, cancel);
  }

  #endSleep(id: number): void {
    this.#sleeps.get(id)?.();
    this.#sleeps.delete(id);
  }

  #expandAddresses<Value>(value: Value): Value {
    return mapStrings(value, (text) => this.#server.expandAddresses(text));
  }
}

/** Returns the key of the reply that an event is, as `#sendAndWait` names it. */
function replyOf(event: Event): string {
  if (event.type === 'ready' || event.type === 'rejected') return `client ${event.client}`;
  if (event.type === 'ticked') return `ticked ${event.tick}`;
  if (event.type === 'verified') return `verified ${event.verification}`;
  return event.type;
}

function optionsOf(call: string, options: Omit<CallOptions, 'headers'>): CallOptions {
  return { headers: { [CALL_HEADER]: call }, ...options };
}
