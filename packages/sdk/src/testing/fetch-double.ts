import type { paths } from '@keyrail/contract';
import type { Clock } from '../core/clock.ts';
import { systemClock } from '../internal/clock/system-clock.ts';
import { type RecordedRequest, record } from './recorded-request.ts';
import { checkRule, delayOf, type ScriptedResponse, type ScriptedRule, secretOf, toResponse } from './scripted-rule.ts';
import type { MethodOf, OperationOf, TypedResponse } from './typed-response.ts';

type CreateResponse = (request: RecordedRequest, index: number) => ScriptedResponse;

interface Handler {
  readonly matches: (request: RecordedRequest) => boolean;
  readonly responses: readonly CreateResponse[];
  count: number;
}

/** A test double of `fetch`, in place of a Keyrail server. */
export class FetchDouble {
  readonly #handlers: Handler[] = [];
  readonly #requests: RecordedRequest[] = [];
  readonly #clock: Clock;

  constructor(clock: Clock = systemClock) {
    this.#clock = clock;
  }

  /** The requests that it received, in order. */
  get requests(): readonly RecordedRequest[] {
    return this.#requests;
  }

  /**
   * Sets the responses to an operation: the n-th request gets the n-th response, and each further request gets the last one. A
   * later `on` of the same operation overrides this one.
   */
  on<Path extends keyof paths, Method extends MethodOf<Path>>(
    method: Method,
    path: Path,
    ...responses: [TypedResponse<OperationOf<Path, Method>>, ...TypedResponse<OperationOf<Path, Method>>[]]
  ): this {
    const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{.+?\}/g, '[^/]+')}$`);
    return this.#add({
      matches: (request) => request.method === method && pattern.test(request.path),
      responses: responses.map((response) => (request) => toScript(response, request)),
    });
  }

  /**
   * Responds as the server of a conformance scenario does. The first rule that matches a request applies.
   *
   * @throws KeyrailError for a rule that needs a real server: see {@link ScriptedRule}.
   */
  play(rules: readonly ScriptedRule[]): this {
    rules.forEach(checkRule);
    for (const rule of rules.toReversed()) {
      const responses = rule.responses.flatMap((response) => Array.from({ length: response.times ?? 1 }, () => () => response));
      this.#add({ matches: (request) => matches(rule, request), responses });
    }
    return this;
  }

  /** Pass this as `fetch` to `createKeyrail`. */
  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = record(url, init);
    this.#requests.push(request);
    const requestId = `req_${this.#requests.length}`;
    const handler = this.#handlers.find((candidate) => candidate.matches(request));
    if (!handler)
      return toResponse(
        { status: 501, problem: { detail: `The double has no response to ${request.method} ${request.path}. Add one with \`on\`.` } },
        requestId,
      );
    const index = handler.count++;
    const response = handler.responses[Math.min(index, handler.responses.length - 1)]?.(request, index) ?? {};
    const delay = response.hang ? Number.POSITIVE_INFINITY : delayOf(response, index);
    if (delay > 0) await this.#delay(delay, init.signal);
    if (response.cut?.endsWith('before-headers')) throw new TypeError('the script cuts the connection here');
    return toResponse(response, requestId);
  };

  #add(handler: Omit<Handler, 'count'>): this {
    this.#handlers.unshift({ ...handler, count: 0 });
    return this;
  }

  #delay(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
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
 * Creates a test double of `fetch`.
 *
 * @param clock - measures the delays of responses; pass the client the same clock
 *
 * @example
 * const server = createFetchDouble().on('GET', '/api/v1/tickets', { status: 200, body: { data: [], nextCursor: null } });
 * const keyrail = createKeyrail({ credential: 'sk_test_…', baseUrl: 'https://keyrail.test', fetch: server.fetch });
 */
export function createFetchDouble(clock?: Clock): FetchDouble {
  return new FetchDouble(clock);
}

interface UntypedResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

function toScript({ status, headers, body }: UntypedResponse, request: RecordedRequest): ScriptedResponse {
  const value = typeof body === 'function' ? body(request) : body;
  const content = value === undefined ? { empty: true } : typeof value === 'string' ? { text: value } : { json: value };
  return { status, ...(headers && { headers }), ...content };
}

function matches({ on, when = {} }: ScriptedRule, { method, path, query, headers }: RecordedRequest): boolean {
  const kind = method === 'POST' && path.endsWith('/public/apiClient/accessToken') ? 'exchange' : `${method} ${path}`;
  if (on !== '*' && on !== kind) return false;
  if (when.credential !== undefined && when.credential !== secretOf(headers)) return false;
  return Object.entries(when.query ?? {}).every(([name, value]) => query[name] === value);
}
