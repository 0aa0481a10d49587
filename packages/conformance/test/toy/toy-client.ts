import { inspect } from 'node:util';
import type { AttemptReport, CallOptions, ClientOptions, ErrorReport, Operation, OperationArguments } from '../../src/protocol.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** The ways in which a toy client may be made to misbehave. */
export type Fault =
  | 'never-retries'
  | 'retries-everything'
  | 'ignores-retry-after'
  | 'backs-off-too-long'
  | 'no-jitter'
  | 'exchanges-for-each'
  | 'drops-newer-token'
  | 'prints-the-key'
  | 'key-in-message'
  | 'fresh-idempotency-key'
  | 'follows-redirects'
  | 'leaves-a-timer'
  | 'sleeps-in-real-time'
  | 'deaf-to-cancel'
  | 'forgets-attempts'
  | 'swallows-errors'
  | 'writes-to-stdout'
  | 'crashes';

/** The error of a toy client; its report is what the adapter tells. */
export class ToyError extends Error {
  readonly report: ErrorReport;

  constructor(report: ErrorReport) {
    super(report.message);
    this.report = report;
  }
}

/** What a toy call gave. */
export interface ToyResult {
  readonly status: number;
  readonly data: unknown;
  readonly requestId: string | null;
}

const REQUESTS: Readonly<Record<Operation, (given: OperationArguments) => [string, string]>> = {
  'me.get': () => ['GET', '/api/v1/me'],
  'tickets.list': () => ['GET', '/api/v1/tickets'],
  'tickets.get': ({ id }) => ['GET', `/api/v1/tickets/${id}`],
  'tickets.create': () => ['POST', '/api/v1/tickets'],
  'tickets.update': ({ id }) => ['PATCH', `/api/v1/tickets/${id}`],
  'apiKeys.create': () => ['POST', '/api/v1/api-keys'],
  'apiKeys.revoke': ({ id }) => ['DELETE', `/api/v1/api-keys/${id}`],
};
const RETRIED = new Set([408, 425, 429, 500, 502, 503, 504]);
const CLASSES: Readonly<Record<number, ErrorReport['class']>> = {
  400: 'BadRequestError',
  401: 'AuthenticationError',
  429: 'RateLimitError',
};

/** A client with just enough behaviour that each of its faults can be told from doing right. */
export class ToyClient {
  readonly #options: ClientOptions;
  readonly #clock: VirtualClock;
  readonly #faults: ReadonlySet<Fault>;
  #token: string | undefined;
  #exchange: Promise<string> | undefined;

  constructor(options: ClientOptions, clock: VirtualClock, faults: ReadonlySet<Fault>) {
    this.#options = options;
    this.#clock = clock;
    this.#faults = faults;
  }

  print(): Record<string, string> {
    const shown = this.#faults.has('prints-the-key') ? { ...this, options: this.#options } : this;
    return { inspect: inspect(shown, { depth: 9 }), json: JSON.stringify(shown), string: `${this}`, spread: inspect({ ...shown }) };
  }

  async call(operation: Operation, given: OperationArguments, options: CallOptions, signal: AbortSignal): Promise<ToyResult> {
    const [method, path] = REQUESTS[operation](given);
    const attempts: AttemptReport[] = [];
    const key = options.idempotencyKey ?? crypto.randomUUID();
    let isRenewed = false;
    for (let retries = 0; ; ) {
      const token = await this.#currentToken();
      const own = this.#faults.has('fresh-idempotency-key') ? crypto.randomUUID() : key;
      const headers = {
        ...options.headers,
        Authorization: `Bearer ${token}`,
        ...(method === 'POST' ? { 'Idempotency-Key': own, 'Content-Type': 'application/json' } : {}),
      };
      const body = given.body === undefined ? null : JSON.stringify(given.body);
      const redirect = this.#faults.has('follows-redirects') ? 'follow' : 'manual';
      const response = await fetch(`${this.#options.baseUrl}${path}`, { method, headers, body, redirect, signal });
      const text = await response.text();
      const requestId = response.headers.get('X-Request-Id');
      attempts.push({ status: response.status });
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
      await this.#wait(retries, response.headers.get('Retry-After'), signal);
      retries++;
    }
  }

  get #isExchanged(): boolean {
    return this.#options.credential !== undefined && 'clientCredentials' in this.#options.credential;
  }

  async #wait(retries: number, retryAfter: string | null, signal: AbortSignal): Promise<void> {
    const most = Math.min(8000, 500 * 2 ** retries) * (this.#faults.has('backs-off-too-long') ? 20 : 1);
    const backoff = this.#faults.has('no-jitter') ? most : Math.random() * most;
    const isTold = retryAfter !== null && /^\d+$/.test(retryAfter) && !this.#faults.has('ignores-retry-after');
    const milliseconds = isTold ? Number(retryAfter) * 1000 : backoff;
    if (this.#faults.has('sleeps-in-real-time')) return new Promise((resolve) => setTimeout(resolve, 50));
    if (this.#faults.has('leaves-a-timer')) void this.#clock.sleep(60_000);
    await this.#clock.sleep(milliseconds, this.#faults.has('deaf-to-cancel') ? undefined : signal);
    signal.throwIfAborted();
  }

  async #currentToken(): Promise<string> {
    const { credential } = this.#options;
    if (credential && 'apiKey' in credential) return credential.apiKey;
    if (!this.#isExchanged) throw new Error('a toy has no such credential');
    if (this.#token) return this.#token;
    if (this.#faults.has('exchanges-for-each')) return this.#fetchToken();
    this.#exchange ??= this.#fetchToken().finally(() => {
      this.#exchange = undefined;
    });
    return this.#exchange;
  }

  async #fetchToken(): Promise<string> {
    const { credential, baseUrl } = this.#options;
    if (!credential || !('clientCredentials' in credential)) throw new Error('no client credentials');
    const { organizationId, id, secret } = credential.clientCredentials;
    const body = JSON.stringify({ organizationID: organizationId, id, secret });
    const response = await fetch(`${baseUrl}/public/apiClient/accessToken`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    this.#token = ((await response.json()) as { access_token: string }).access_token;
    return this.#token;
  }

  #error(response: Response, text: string, attempts: readonly AttemptReport[]): ToyError {
    const secret = this.#faults.has('key-in-message') ? ` with ${JSON.stringify(this.#options.credential)}` : '';
    const problem = (response.headers.get('Content-Type')?.includes('json') ? JSON.parse(text) : {}) as Record<string, unknown>;
    return new ToyError({
      class: response.status >= 500 ? 'ServerError' : (CLASSES[response.status] ?? 'ApiError'),
      message: `${response.status}${secret}`,
      code: typeof problem['code'] === 'string' ? problem['code'] : 'UNKNOWN',
      status: response.status,
      requestId: response.headers.get('X-Request-Id'),
      retryAt: null,
      issues: [],
      rateLimit: null,
      attempts: this.#faults.has('forgets-attempts') ? attempts.slice(-1) : attempts,
    });
  }
}
