import type { ErrorReport, Event } from '../protocol.ts';
import type { Secrets } from '../secrets.ts';
import type { Observation, RecordedOutcome, TimelineEntry } from './observation.ts';

/** Records the events of an adapter during a scenario, and searches them for secrets. */
export class EventRecorder {
  readonly calls = new Map<string, RecordedOutcome>();
  readonly #secrets: Secrets;
  readonly #now: () => number;
  readonly #promoted: number[] = [];
  readonly #rejected = new Map<string, ErrorReport>();
  readonly #printed: Readonly<Record<string, string>>[] = [];
  readonly #verified = new Map<string, Extract<Event, { type: 'verified' }>>();
  readonly #leaks: string[] = [];
  readonly #timeline: TimelineEntry[] = [];
  #userTokenRequests = 0;
  #stderr = '';

  constructor(secrets: Secrets, now: () => number) {
    this.#secrets = secrets;
    this.#now = now;
  }

  /** The part of the observation that comes from the adapter. */
  get observed(): Omit<Observation, 'requests' | 'iterations' | 'sleepsLeft' | 'abortReason'> {
    return {
      calls: this.calls,
      promoted: this.#promoted,
      userTokenRequests: this.#userTokenRequests,
      rejected: this.#rejected,
      printed: this.#printed,
      verified: this.#verified,
      leaks: this.#leaks,
      timeline: this.#timeline,
      stderr: this.#stderr,
    };
  }

  record(event: Event, line: string): void {
    this.#searchSecrets(line, event.type === 'printed' ? 'the printed text' : `the event "${event.type}"`);
    switch (event.type) {
      case 'rejected':
        return void this.#rejected.set(event.client, event.error);
      case 'result':
      case 'error':
        return void this.calls.set(event.call, { report: event, at: this.#now() });
      case 'sleep':
        return this.addToTimeline(`sleep ${event.id}, for ${Math.round(event.ms)} ms`);
      case 'sleepCanceled':
        return this.addToTimeline(`sleep ${event.id} is canceled`);
      case 'log':
        return this.addToTimeline(`log: ${event.text}`);
      case 'userTokenRequested':
        this.#userTokenRequests++;
        return this.addToTimeline(`${event.client} calls its userToken callback`);
      case 'promoted':
        this.#promoted.push(event.index);
        return this.addToTimeline(`${event.client} promotes its credential ${event.index}`);
      case 'printed':
        return void this.#printed.push(event.texts);
      case 'verified':
        return void this.#verified.set(event.verification, event);
      default:
    }
  }

  /** Records what the adapter writes to stderr. */
  recordStderr(text: string): void {
    this.#stderr += text;
    this.#searchSecrets(text, 'stderr');
  }

  /** Adds a line to the timeline of the report. */
  addToTimeline(text: string): void {
    this.#timeline.push({ at: this.#now(), text });
  }

  #searchSecrets(text: string, place: string): void {
    for (const secret of this.#secrets.findIn(text)) this.#leaks.push(`${secret} in ${place}`);
  }
}
