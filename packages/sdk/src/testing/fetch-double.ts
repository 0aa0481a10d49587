import type { paths } from '@keyrail/contract';
import type { Clock } from '../core/clock.ts';
import { systemClock } from '../internal/clock/system-clock.ts';
import { type RecordedRequest, record } from './recorded-request.ts';
import { checkRule, delayOf, responseOf, type ScriptedResponse, type ScriptedRule, secretOf } from './scripted-rule.ts';
import type { MethodOf, OperationOf, TypedResponse } from './typed-response.ts';

type Maker = (request: RecordedRequest, index: number) => ScriptedResponse;

interface Handler {
  readonly fits: (request: RecordedRequest) => boolean;
  readonly makers: readonly Maker[];
  given: number;
}

/** Stands in for a Keyrail server, by way of `fetch`. */
export class FetchDouble {
  readonly #handlers: Handler[] = [];
  readonly #requests: RecordedRequest[] = [];
  readonly #clock: Clock;

  constructor(clock: Clock = systemClock) {
    this.#clock = clock;
  }

  /** What it was sent so far, in order. */
  get requests(): readonly RecordedRequest[] {
    return this.#requests;
  }

  /** Answers an operation: the n-th request with the n-th answer, and the last one ever after. What is set up later wins. */
  on<Path extends keyof paths, Method extends MethodOf<Path>>(
    method: Method,
    path: Path,
    ...answers: [TypedResponse<OperationOf<Path, Method>>, ...TypedResponse<OperationOf<Path, Method>>[]]
  ): this {
    const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{.+?\}/g, '[^/]+')}$`);
    return this.#add({
      fits: (request) => request.method === method && pattern.test(request.path),
      makers: answers.map((answer) => (request) => scriptOf(answer, request)),
    });
  }

  /**
   * Answers as the server of a conformance scenario does; of its rules, the first that fits.
   *
   * @throws KeyrailError for a rule with what a double can't play: see {@link ScriptedRule}.
   */
  play(rules: readonly ScriptedRule[]): this {
    rules.forEach(checkRule);
    for (const rule of rules.toReversed()) {
      const makers = rule.answers.flatMap((answer) => Array.from({ length: answer.times ?? 1 }, () => () => answer));
      this.#add({ fits: (request) => fits(rule, request), makers });
    }
    return this;
  }

  /** Give this as `fetch` to `createKeyrail`. */
  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = record(url, init);
    this.#requests.push(request);
    const requestId = `req_${this.#requests.length}`;
    const handler = this.#handlers.find((candidate) => candidate.fits(request));
    if (!handler)
      return responseOf({ status: 501, problem: { detail: `The double has no answer to ${request.method} ${request.path}.` } }, requestId);
    const index = handler.given++;
    const answer = handler.makers[Math.min(index, handler.makers.length - 1)]?.(request, index) ?? {};
    const delay = answer.hang ? Number.POSITIVE_INFINITY : delayOf(answer, index);
    if (delay > 0) await this.#hold(delay, init.signal);
    if (answer.cut?.endsWith('before-headers')) throw new TypeError('the connection was cut, as the script has it');
    return responseOf(answer, requestId);
  };

  #add(handler: Omit<Handler, 'given'>): this {
    this.#handlers.unshift({ ...handler, given: 0 });
    return this;
  }

  #hold(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const cancel = milliseconds === Number.POSITIVE_INFINITY ? undefined : this.#clock.after(milliseconds, resolve);
      signal?.addEventListener('abort', () => {
        cancel?.();
        reject(signal.reason);
      });
    });
  }
}

/**
 * Makes a double.
 *
 * @param clock - what answers that are held back wait by; give the client the same
 *
 * @example
 * const server = createFetchDouble().on('GET', '/api/v1/tickets', { status: 200, body: { data: [], nextCursor: null } });
 * const keyrail = createKeyrail({ credential: 'sk_test_…', baseUrl: 'https://keyrail.test', fetch: server.fetch });
 */
export function createFetchDouble(clock?: Clock): FetchDouble {
  return new FetchDouble(clock);
}

interface AnyAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

function scriptOf({ status, headers, body }: AnyAnswer, request: RecordedRequest): ScriptedResponse {
  const made = typeof body === 'function' ? body(request) : body;
  const content = made === undefined ? { empty: true } : typeof made === 'string' ? { text: made } : { json: made };
  return { status, ...(headers && { headers }), ...content };
}

function fits({ on, when = {} }: ScriptedRule, { method, path, query, headers }: RecordedRequest): boolean {
  const kind = method === 'POST' && path.endsWith('/public/apiClient/accessToken') ? 'exchange' : `${method} ${path}`;
  if (on !== '*' && on !== kind) return false;
  if (when.credential !== undefined && when.credential !== secretOf(headers)) return false;
  return Object.entries(when.query ?? {}).every(([name, value]) => query[name] === value);
}
