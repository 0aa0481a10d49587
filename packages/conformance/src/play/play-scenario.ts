import { Player } from '../player/player.ts';
import { CALL_HEADER } from '../player/seen-request.ts';
import type { CallOptions, Command, ErrorReport, Event } from '../protocol.ts';
import type { CallStep, PagesStep, Scenario, Step } from '../scenario.ts';
import { mapTexts, type Secrets } from '../secrets.ts';
import type { AdapterProcess } from './adapter-process.ts';
import type { Observation, SeenOutcome, SeenRemark } from './observation.ts';
import { VirtualTime } from './virtual-time.ts';

/** When every scenario begins: on a whole second, so that an HTTP date can tell it. */
export const START = Date.UTC(2026, 0, 15, 12);

// Real milliseconds. A scenario takes far less; a loop without end takes more.
const LONGEST = 60_000;

type Credential = NonNullable<Scenario['clients']>[string]['credential'];

/** What breaks a scenario off. */
class Breakdown extends Error {}

/**
 * Plays one scenario with one adapter.
 *
 * @param scenario its secrets in place
 * @param secrets those that must not be seen
 */
export async function playScenario(scenario: Scenario, secrets: Secrets, adapter: AdapterProcess): Promise<Observation> {
  const stage = new Stage(scenario, secrets, adapter);
  let breakdown: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Breakdown(`it was not over after ${LONGEST} ms of real time`)), LONGEST);
  });
  try {
    await Promise.race([stage.play(), stage.broken, tooLong]);
  } catch (error) {
    if (!(error instanceof Breakdown)) throw error;
    breakdown = error.message;
  } finally {
    clearTimeout(timer);
    stage.clear();
  }
  return stage.observation(breakdown);
}

/** One scenario under way. */
class Stage {
  /** Rejects once the adapter can't go on. */
  readonly broken: Promise<never>;
  readonly #scenario: Scenario;
  readonly #secrets: Secrets;
  readonly #adapter: AdapterProcess;
  readonly #time: VirtualTime;
  readonly #player: Player;
  readonly #sleeps = new Map<number, () => void>();
  readonly #open = new Set<string>();
  readonly #calls = new Map<string, SeenOutcome>();
  readonly #iterations = new Set<string>();
  readonly #promoted: number[] = [];
  readonly #refused = new Map<string, ErrorReport>();
  readonly #printed: Readonly<Record<string, string>>[] = [];
  readonly #verified = new Map<string, Extract<Event, { type: 'verified' }>>();
  readonly #leaks: string[] = [];
  readonly #remarks: SeenRemark[] = [];
  readonly #waiting = new Map<string, () => void>();
  #asked = 0;
  #ticks = 0;
  #complaints = '';
  #break: (reason: Breakdown) => void = () => {};

  constructor(scenario: Scenario, secrets: Secrets, adapter: AdapterProcess) {
    this.#scenario = scenario;
    this.#secrets = secrets;
    this.#adapter = adapter;
    this.#time = new VirtualTime(START, (now) => this.#ask({ type: 'tick', tick: ++this.#ticks, now }, `tock ${this.#ticks}`));
    this.#player = new Player(this.#time, scenario.server ?? [], scenario.serverClock);
    this.broken = new Promise((_, reject) => {
      this.#break = reject;
    });
    this.broken.catch(() => {});
    adapter.listen({
      event: (event, line) => this.#hear(event, line),
      complaint: (text) => this.#complain(text),
      broken: (reason) => this.#break(new Breakdown(reason)),
    });
  }

  async play(): Promise<void> {
    await this.#player.listen();
    this.#adapter.send({ type: 'begin', scenario: this.#scenario.name, now: START });
    const credential: Credential = { apiKey: this.#secrets.expand('{key:1}') };
    for (const [client, options] of Object.entries(this.#scenario.clients ?? { main: { credential } })) {
      const settings = { baseUrl: '{player}', ...options };
      await this.#ask({ type: 'client', client, options: this.#addressed(settings) }, `client ${client}`);
    }
    for (const step of this.#scenario.steps ?? [{ call: 'a' }]) await this.#take(step);
    await this.#pass(() => this.#open.size === 0);
    await this.#drain();
    await this.#ask({ type: 'end' }, 'ended');
  }

  /** Closes what is the scenario's own. */
  clear(): void {
    this.#player.close();
  }

  observation(breakdown: string | undefined): Observation {
    return {
      requests: this.#player.requests,
      calls: this.#calls,
      iterations: this.#iterations,
      promoted: this.#promoted,
      asked: this.#asked,
      refused: this.#refused,
      printed: this.#printed,
      verified: this.#verified,
      leaks: this.#leaks,
      sleepsLeft: this.#sleeps.size,
      remarks: this.#remarks,
      breakdown: breakdown ?? this.#player.complaints[0],
      complaints: this.#complaints,
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
    for (const call of names) {
      this.#open.add(call);
      this.#adapter.send({
        type: 'call',
        call,
        client,
        operation,
        ...(given ? { arguments: this.#addressed(given) } : {}),
        options: optionsOf(call, options),
      });
    }
  }

  #startPages({ pages: call, client = 'main', query, take, ...options }: PagesStep): void {
    this.#open.add(call);
    this.#iterations.add(call);
    this.#adapter.send({
      type: 'pages',
      call,
      client,
      ...(query ? { query } : {}),
      ...(take ? { take } : {}),
      options: optionsOf(call, options),
    });
  }

  /** Cancels once all is quiet, so that the call is where the scenario means it to be; and sees what it leads to before time passes. */
  async #cancel(call: string): Promise<void> {
    await this.#time.passTo(this.#time.now);
    this.#remark(`the caller cancels ${call}`);
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
    const hasHope = (): boolean =>
      (this.#scenario.background === true && this.#sleeps.size > 0) || this.#player.requests.some(({ endedAt }) => endedAt === undefined);
    if (hasHope()) await this.#time.passUntil(() => !hasHope());
  }

  /** Sends a command and waits for the event that answers it. */
  async #ask(command: Command, answer: string): Promise<void> {
    const heard = new Promise<void>((resolve) => this.#waiting.set(answer, resolve));
    this.#adapter.send(command);
    await heard;
  }

  #answer(answer: string): void {
    this.#waiting.get(answer)?.();
    this.#waiting.delete(answer);
  }

  #hear(event: Event, line: string): void {
    if (event.type !== 'tock') this.#time.notice();
    this.#lookForSecrets(line, event.type === 'printed' ? 'what it prints' : `the event "${event.type}"`);
    switch (event.type) {
      case 'ready':
        return this.#answer(`client ${event.client}`);
      case 'refused':
        this.#refused.set(event.client, event.error);
        return this.#answer(`client ${event.client}`);
      case 'result':
      case 'error':
        return this.#settle(event.call, { report: event, at: this.#time.now });
      case 'sleep':
        return this.#sleep(event.id, event.ms);
      case 'sleepCancelled':
        this.#sleeps.get(event.id)?.();
        return void this.#sleeps.delete(event.id);
      case 'asked':
        this.#asked++;
        return this.#remark(`${event.client} asks its callback for a token`);
      case 'promoted':
        this.#promoted.push(event.index);
        return this.#remark(`${event.client} promotes its credential ${event.index}`);
      case 'log':
        return;
      case 'printed':
        this.#printed.push(event.texts);
        return this.#answer('printed');
      case 'verified':
        this.#verified.set(event.verification, event);
        return this.#answer(`verified ${event.verification}`);
      case 'tock':
        return this.#answer(`tock ${event.tick}`);
      case 'ended':
        return this.#answer('ended');
      default:
        this.#break(new Breakdown(`the adapter wrote an event that the protocol does not know: ${line.slice(0, 200)}`));
    }
  }

  #settle(call: string, outcome: SeenOutcome): void {
    if (!this.#open.delete(call)) this.#break(new Breakdown(`the adapter settled ${call}, which is not under way`));
    this.#calls.set(call, outcome);
  }

  #sleep(id: number, milliseconds: number): void {
    if (typeof milliseconds !== 'number' || this.#sleeps.has(id)) {
      this.#break(new Breakdown(`the sleep ${id} of ${milliseconds} ms can't be`));
      return;
    }
    const callOff = this.#time.after(milliseconds, () => {
      this.#sleeps.delete(id);
      this.#adapter.send({ type: 'wake', id });
    });
    this.#sleeps.set(id, callOff);
  }

  #complain(text: string): void {
    this.#complaints += text;
    this.#lookForSecrets(text, 'stderr');
  }

  #lookForSecrets(text: string, place: string): void {
    for (const secret of this.#secrets.findIn(text)) this.#leaks.push(`${secret} in ${place}`);
  }

  #remark(text: string): void {
    this.#remarks.push({ at: this.#time.now, text });
  }

  #addressed<Value>(value: Value): Value {
    return mapTexts(value, (text) => this.#player.address(text));
  }
}

function optionsOf(call: string, options: Omit<CallOptions, 'headers'>): CallOptions {
  return { headers: { [CALL_HEADER]: call }, ...options };
}
