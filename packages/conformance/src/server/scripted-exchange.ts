import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ScriptedResponse } from '../scenario.ts';
import type { RecordedRequest } from './recorded-request.ts';
import type { ServerClock } from './server-clock.ts';
import type { WireResponse } from './write-response.ts';

/** One request, and the scripted response to it. */
export class ScriptedExchange {
  readonly #clock: ServerClock;
  readonly #request: RecordedRequest;
  readonly #response: ServerResponse;
  readonly #socket: Socket | null;
  #cancelTimer = (): void => {};

  constructor(clock: ServerClock, request: RecordedRequest, response: ServerResponse) {
    this.#clock = clock;
    this.#request = request;
    this.#response = response;
    this.#socket = response.socket;
    response.on('error', () => {});
    response.on('close', () => {
      this.#cancelTimer();
      this.#end('abandoned');
    });
  }

  /**
   * Calls `callback` after so many milliseconds, unless the SDK abandons the request before. Even a delay of 0 waits until all
   * activity has ended, so that concurrent calls are all sent before the first response, in every run.
   */
  schedule(milliseconds: number, callback: () => void): void {
    this.#cancelTimer = this.#clock.after(milliseconds, callback);
  }

  respond({ cut, bodyAfter = 0, earlyHints }: ScriptedResponse, { status, headers, body }: WireResponse): void {
    if (cut === 'reset-before-headers' || cut === 'close-before-headers') return this.#cut(cut.startsWith('reset'));
    const response = this.#response;
    response.sendDate = false;
    response.shouldKeepAlive = false;
    if (earlyHints) response.writeEarlyHints({ link: '</style.css>; rel=preload' });
    response.writeHead(status, headers);
    if (cut) {
      response.flushHeaders();
      if (cut.endsWith('in-body')) response.write(body.subarray(0, Math.ceil(body.length / 2)));
      // Scheduled, so that the client receives what was sent before the cut.
      this.schedule(0, () => this.#cut(cut.startsWith('reset')));
    } else if (bodyAfter > 0) {
      response.flushHeaders();
      this.schedule(bodyAfter, () => this.#finish(status, body));
    } else {
      this.#finish(status, body);
    }
  }

  #finish(status: number, body: Buffer): void {
    this.#end(status);
    this.#response.end(body);
  }

  #cut(isReset: boolean): void {
    this.#end('cut');
    if (isReset) this.#socket?.resetAndDestroy();
    else this.#socket?.destroy();
  }

  #end(outcome: number | 'cut' | 'abandoned'): void {
    if (this.#request.endedAt !== undefined) return;
    this.#request.outcome = outcome;
    this.#request.endedAt = this.#clock.now;
    this.#clock.recordActivity();
  }
}
