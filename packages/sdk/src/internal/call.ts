import type { Attempt } from '../core/attempt.ts';
import { KeyrailError } from '../core/errors.ts';
import type { CallInfo } from '../core/hooks.ts';
import type { CallLimits } from '../core/options.ts';
import type { Timing } from '../core/timing.ts';
import type { TransportBody } from '../core/transport.ts';
import { policy } from '../generated/policy.ts';
import type { Received } from './received.ts';

let count = 0;

/** What a call is made with, besides its address and body. */
export interface CallParts {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal | undefined;
  /** Whether it does no harm to send it twice. */
  readonly isRepeatable: boolean;
}

/** What a caller asked for, on its way through the transports, and what became of it so far. */
export class Call {
  /** Later calls have higher ones. */
  readonly callId = ++count;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal | undefined;
  readonly isRepeatable: boolean;
  readonly startedAt: number;
  readonly endsAt: number;
  readonly maxRetries: number;
  readonly attemptTimeout: number;
  readonly attempts: Attempt[] = [];
  url = '';
  body: TransportBody | undefined;
  /** Retries so far; an attempt after a 401 is none. */
  retries = 0;
  /** Which of a pair of credentials it goes with, once the other was refused. */
  credential: 0 | 1 | undefined;
  /** The last answer that came, even if the call goes on or fails otherwise. */
  latest: Received | undefined;
  /** When it makes sense to try again, in milliseconds since 1970, once that is known. */
  retryAt: number | undefined;

  constructor({ method, headers, signal, isRepeatable }: CallParts, own: CallLimits, limits: CallLimits, timing: Timing) {
    this.method = method;
    this.headers = headers;
    this.signal = signal;
    this.isRepeatable = isRepeatable;
    this.startedAt = timing.now();
    this.endsAt = this.startedAt + (own.deadline ?? limits.deadline ?? policy.timeouts.totalMilliseconds);
    this.maxRetries = own.maxRetries ?? limits.maxRetries ?? policy.retry.maxRetries;
    this.attemptTimeout = own.attemptTimeout ?? limits.attemptTimeout ?? policy.timeouts.attemptMilliseconds;
  }

  /** Says where it goes and with what, as soon as that is known. */
  address(url: string, body: TransportBody | undefined): this {
    this.url = url;
    this.body = body;
    return this;
  }

  /** The path, without the query. */
  get path(): string {
    const start = this.url.indexOf('/', this.url.indexOf('//') + 2);
    const end = this.url.indexOf('?', start);
    return this.url.slice(start, end < 0 ? undefined : end);
  }

  /** How it is called in hooks, logs and errors: nothing of it is secret. */
  get info(): CallInfo {
    const { callId, method, path } = this;
    return { callId, method, path };
  }
}

/** @throws KeyrailError for a limit that is no number, or below zero. */
export function checkLimits(limits: CallLimits): void {
  for (const name of ['maxRetries', 'attemptTimeout', 'deadline'] as const) {
    const value = limits[name] ?? 0;
    if (!(typeof value === 'number' && value >= 0)) throw new KeyrailError(`\`${name}\` is a number, and not below 0.`);
  }
}
