import { setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import type { AttemptReport, CallOptions, ClientOptions, ErrorReport, Event, Operation, OperationArguments } from '../../src/protocol.ts';
import type { Fault } from './faults.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** The result of a call. */
export interface ToyResult {
  readonly status: number;
  readonly data: unknown;
  readonly requestId: string | null;
}

/** The error of a toy client, with the report that the adapter writes. */
export class ToyError extends Error {
  readonly report: ErrorReport;

  constructor(report: Partial<ErrorReport> & Pick<ErrorReport, 'class' | 'message' | 'attempts'>) {
    super(report.message);
    this.report = { code: null, status: null, requestId: null, retryAt: null, issues: [], rateLimit: null, ...report };
  }
}

const REQUESTS: Readonly<Record<Operation, (given: OperationArguments) => [string, string]>> = {
  'me.get': () => ['GET', '/api/v1/me'],
  'tickets.list': () => ['GET', '/api/v1/tickets'],
  'tickets.get': ({ id }) => ['GET', `/api/v1/tickets/${id}`],
  'tickets.create': () => ['POST', '/api/v1/tickets'],
  'tickets.update': ({ id }) => ['PATCH', `/api/v1/tickets/${id}`],
  'apiKeys.create': () => ['POST', '/api/v1/api-keys'],
  'apiKeys.revoke': ({ id }) => ['DELETE', `/api/v1/api-keys/${id}`],
  'PUT /api/partner/people/{personId}': ({ id }) => ['PUT', `/api/partner/people/${id}`],
};
const RETRIED = new Set([408, 425, 429, 500, 502, 503, 504]);
const CLASSES: Readonly<Record<number, ErrorReport['class']>> = {
  302: 'UnexpectedResponseError',
  401: 'AuthenticationError',
  403: 'PermissionDeniedError',
  429: 'RateLimitError',
};

/** A client with just enough behavior to distinguish each of its faults from correct behavior. */
export class ToyClient {
  readonly #options: ClientOptions;
  readonly #clock: VirtualClock;
  readonly #faults: ReadonlySet<Fault>;
  readonly #write: (event: Event) => void;
  #posts = 0;
  #token: string | undefined;
  #exchange: Promise<string> | undefined;

  constructor(options: ClientOptions, clock: VirtualClock, faults: ReadonlySet<Fault>, write: (event: Event) => void) {
    this.#options = options;
    this.#write = write;
    this.#clock = clock;
    this.#faults = faults;
  }

  get options(): ClientOptions {
    return this.#options;
  }

  print(): Record<string, string> {
    const shown = this.#faults.has('prints-the-key') ? { options: this.#options } : this;
    return { inspect: inspect(shown, { depth: 9 }), json: JSON.stringify(shown), string: `${this}`, spread: inspect({ ...shown }) };
  }

  async call(operation: Operation, given: OperationArguments, options: CallOptions, signal: AbortSignal): Promise<ToyResult> {
    const attempts: AttemptReport[] = [];
    try {
      return await this.#attempt(operation, given, options, signal, attempts);
    } catch (error) {
      if (error instanceof ToyError) throw error;
      throw new ToyError({ class: signal.aborted ? 'Canceled' : 'ConnectionError', message: String(error), attempts });
    }
  }

  async #attempt(
    operation: Operation,
    given: OperationArguments,
    options: CallOptions,
    signal: AbortSignal,
    attempts: AttemptReport[],
  ): Promise<ToyResult> {
    if (this.#faults.has('never-ends')) await new Promise(() => {});
    const key = options.idempotencyKey ?? (this.#faults.has('counted-idempotency-keys') ? `key-${++this.#posts}` : crypto.randomUUID());
    let isRenewed = false;
    for (let retries = 0; ; ) {
      const token = await this.#currentToken();
      const dropsBody = attempts.length > 0 && this.#faults.has('empty-second-body');
      const response = await this.#send(
        operation,
        dropsBody ? { ...given, body: undefined } : given,
        { ...options, idempotencyKey: key },
        token,
        signal,
      );
      const text = await response.text();
      attempts.push({ status: response.status });
      const requestId = response.headers.get('X-Request-Id');
      if (response.ok) return { status: response.status, data: text ? JSON.parse(text).data : null, requestId };
      if (response.status === 401 && this.#isExchanged && !isRenewed) {
        isRenewed = true;
        if (this.#token === token || this.#faults.has('drops-newer-token')) this.#token = undefined;
        continue;
      }
      const mayRetry = this.#faults.has('retries-everything') || RETRIED.has(response.status);
      if (retries === (this.#options.maxRetries ?? 2) || !mayRetry || this.#faults.has('never-retries')) {
        if (this.#faults.has('swallows-errors')) return { status: 200, data: null, requestId };
        throw this.#error(response, text, attempts);
      }
      await this.#wait(retries++, response.headers.get('Retry-After'), signal);
    }
  }

  #send(operation: Operation, given: OperationArguments, options: CallOptions, token: string, signal: AbortSignal): Promise<Response> {
    const [method, path] = REQUESTS[operation](given);
    const key = this.#faults.has('fresh-idempotency-key') ? crypto.randomUUID() : (options.idempotencyKey ?? '');
    const more = method === 'POST' ? { 'Idempotency-Key': key, 'Content-Type': 'application/json' } : {};
    const query = this.#faults.has('key-in-query') ? `?api_key=${token}` : '';
    const headers = {
      ...(this.#faults.has('key-in-header') ? { 'X-Api-Key': token } : {}),
      ...(this.#faults.has('key-in-cookie') ? { Cookie: `session=${token}` } : {}),
    };
    const body = this.#faults.has('key-in-body') ? { ...(given.body as object), token } : given.body;
    return this.#fetch(`${this.#options.baseUrl}${path}${query}`, {
      method,
      headers: { ...options.headers, Authorization: `Bearer ${token}`, ...more, ...headers },
      body: body === undefined ? null : JSON.stringify(body),
      redirect: this.#faults.has('follows-redirects') ? 'follow' : 'manual',
      signal: this.#faults.has('ignores-cancellation') ? null : signal,
    });
  }

  async #wait(retries: number, retryAfter: string | null, signal: AbortSignal): Promise<void> {
    const seconds = this.#faults.has('ignores-retry-after') ? null : this.#secondsOf(retryAfter);
    const release = this.#faults.has('exact-release') ? 0 : Math.random() * 1000;
    const wait = seconds === null ? this.#backoff(retries) : seconds * 1000 + release;
    if (this.#faults.has('leaves-a-timer')) void this.#clock.sleep(60_000);
    if (this.#faults.has('sleeps-in-real-time')) return setTimeout(50);
    await this.#clock.sleep(wait, this.#faults.has('ignores-cancellation') ? undefined : signal);
  }

  #backoff(retries: number): number {
    const base = this.#faults.has('small-base') ? 300 : 500;
    const cap = this.#faults.has('no-cap') ? Number.POSITIVE_INFINITY : this.#faults.has('low-cap') ? 4000 : 8000;
    const growth = this.#faults.has('linear-backoff') ? retries + 1 : 2 ** retries;
    const most = Math.min(cap, base * growth) * (this.#faults.has('backs-off-too-long') ? 20 : 1);
    if (this.#faults.has('no-jitter')) return most;
    return this.#faults.has('equal-jitter') ? most / 2 + (Math.random() * most) / 2 : Math.random() * most;
  }

  #secondsOf(retryAfter: string | null): number | null {
    if (retryAfter !== null && /^\d+$/.test(retryAfter)) return Number(retryAfter);
    return retryAfter !== null && this.#faults.has('reads-garbage-as-zero') ? 0 : null;
  }

  get #isExchanged(): boolean {
    return this.#options.credential !== undefined && 'clientCredentials' in this.#options.credential;
  }

  async #currentToken(): Promise<string> {
    const { credential } = this.#options;
    if (credential && 'apiKey' in credential) return credential.apiKey;
    if (this.#token) return this.#token;
    if (this.#faults.has('exchanges-for-each')) return this.#fetchToken();
    this.#exchange ??= this.#fetchToken().finally(() => {
      this.#exchange = undefined;
    });
    return this.#exchange;
  }

  async #fetchToken(): Promise<string> {
    const { credential, baseUrl } = this.#options;
    if (!credential || !('clientCredentials' in credential)) throw new Error('the toy client does not support this credential');
    const { organizationId, id, secret } = credential.clientCredentials;
    const response = await this.#fetch(`${baseUrl}/public/apiClient/accessToken`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ organizationID: organizationId, id, secret }),
    });
    this.#token = ((await response.json()) as { access_token: string }).access_token;
    return this.#token;
  }

  /** Returns the response after its complete body has arrived. */
  async #fetch(url: string, init: RequestInit): Promise<Response> {
    this.#write({ type: 'requestStarted' });
    const delay = (): unknown => (this.#faults.has('slow-network') ? setTimeout(200) : undefined);
    try {
      await delay();
      const response = await fetch(url, init);
      const body = await response.arrayBuffer();
      await delay();
      return new Response(body.byteLength > 0 ? body : null, response);
    } finally {
      this.#write({ type: 'requestEnded' });
    }
  }

  #error(response: Response, text: string, attempts: readonly AttemptReport[]): ToyError {
    const secret = this.#faults.has('key-in-message') ? ` with ${JSON.stringify(this.#options.credential)}` : '';
    const seconds = this.#secondsOf(response.headers.get('Retry-After'));
    const isJson = response.headers.get('Content-Type')?.includes('json') === true && text !== '';
    return new ToyError({
      class: response.status >= 500 ? 'ServerError' : (CLASSES[response.status] ?? 'ApiError'),
      message: `${response.status}${secret}`,
      code: isJson ? ((JSON.parse(text) as { code?: string }).code ?? 'UNKNOWN') : 'UNKNOWN',
      status: response.status,
      requestId: response.headers.get('X-Request-Id'),
      retryAt: seconds === null ? null : this.#clock.now + seconds * 1000,
      attempts: this.#faults.has('forgets-attempts') ? attempts.slice(-1) : attempts,
    });
  }
}
