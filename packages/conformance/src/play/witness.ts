import type { ErrorReport, Event } from '../protocol.ts';
import type { Secrets } from '../secrets.ts';
import type { Observation, SeenOutcome, SeenRemark } from './observation.ts';

/** Writes down what an adapter tells while a scenario is played, and looks for secrets in it. */
export class Witness {
  readonly calls = new Map<string, SeenOutcome>();
  readonly #secrets: Secrets;
  readonly #now: () => number;
  readonly #promoted: number[] = [];
  readonly #refused = new Map<string, ErrorReport>();
  readonly #printed: Readonly<Record<string, string>>[] = [];
  readonly #verified = new Map<string, Extract<Event, { type: 'verified' }>>();
  readonly #leaks: string[] = [];
  readonly #remarks: SeenRemark[] = [];
  #asked = 0;
  #complaints = '';

  constructor(secrets: Secrets, now: () => number) {
    this.#secrets = secrets;
    this.#now = now;
  }

  /** Everything but what others saw. */
  get seen(): Omit<Observation, 'requests' | 'iterations' | 'sleepsLeft' | 'breakdown'> {
    return {
      calls: this.calls,
      promoted: this.#promoted,
      asked: this.#asked,
      refused: this.#refused,
      printed: this.#printed,
      verified: this.#verified,
      leaks: this.#leaks,
      remarks: this.#remarks,
      complaints: this.#complaints,
    };
  }

  hear(event: Event, line: string): void {
    this.#lookForSecrets(line, event.type === 'printed' ? 'what it prints' : `the event "${event.type}"`);
    switch (event.type) {
      case 'rejected':
        return void this.#refused.set(event.client, event.error);
      case 'result':
      case 'error':
        return void this.calls.set(event.call, { report: event, at: this.#now() });
      case 'sleep':
        return this.remark(`sleep ${event.id}, for ${Math.round(event.ms)} ms`);
      case 'sleepCanceled':
        return this.remark(`sleep ${event.id} is given up`);
      case 'log':
        return this.remark(`it logs: ${event.text}`);
      case 'userTokenRequested':
        this.#asked++;
        return this.remark(`${event.client} asks its callback for a token`);
      case 'promoted':
        this.#promoted.push(event.index);
        return this.remark(`${event.client} promotes its credential ${event.index}`);
      case 'printed':
        return void this.#printed.push(event.texts);
      case 'verified':
        return void this.#verified.set(event.verification, event);
      default:
    }
  }

  /** What the adapter writes to stderr. */
  overhear(text: string): void {
    this.#complaints += text;
    this.#lookForSecrets(text, 'stderr');
  }

  /** A line of the report's timeline. */
  remark(text: string): void {
    this.#remarks.push({ at: this.#now(), text });
  }

  #lookForSecrets(text: string, place: string): void {
    for (const secret of this.#secrets.findIn(text)) this.#leaks.push(`${secret} in ${place}`);
  }
}
