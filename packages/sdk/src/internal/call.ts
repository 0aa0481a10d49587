import type { Attempt } from '../core/attempt.ts';
import { KeyrailError } from '../core/errors.ts';
import type { CallInfo } from '../core/hooks.ts';
import type { CallLimits } from '../core/options.ts';
import type { Timing } from '../core/timing.ts';
import type { TransportBody } from '../core/transport.ts';
import { policy } from '../generated/policy.ts';
import type { Received } from './received.ts';

let count = 0;

/** What a caller asked for, on its way through the transports, and what became of it so far. */
export class Call implements CallInfo {
  /** Later calls have higher ones. */
  readonly callId = ++count;
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: TransportBody | undefined;
  readonly signal: AbortSignal | undefined;
  /** Whether it does no harm to send it twice. */
  readonly isRepeatable: boolean;
  readonly startedAt: number;
  readonly endsAt: number;
  readonly maxRetries: number;
  readonly attemptTimeout: number;
  readonly attempts: Attempt[] = [];
  /** Retries so far; an attempt after a 401 is none. */
  retries = 0;
  /** The last answer that came, even if the call goes on or fails otherwise. */
  latest: Received | undefined;
  /** When it makes sense to try again, in milliseconds since 1970, once that is known. */
  retryAt: number | undefined;

  constructor(request: Pick<Call, 'method' | 'url' | 'headers' | 'body' | 'signal' | 'isRepeatable'>, limits: CallLimits, timing: Timing) {
    this.method = request.method;
    this.url = request.url;
    this.path = pathOf(request.url);
    this.headers = request.headers;
    this.body = request.body;
    this.signal = request.signal;
    this.isRepeatable = request.isRepeatable;
    this.startedAt = timing.now();
    this.endsAt = this.startedAt + (limits.deadline ?? policy.timeouts.totalMilliseconds);
    this.maxRetries = limits.maxRetries ?? policy.retry.maxRetries;
    this.attemptTimeout = limits.attemptTimeout ?? policy.timeouts.attemptMilliseconds;
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

function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  const end = url.indexOf('?', start);
  return url.slice(start, end < 0 ? undefined : end);
}
