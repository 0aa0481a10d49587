import type { RateLimit } from '../../core/rate-limit.ts';
import type { TransportResponse } from '../../core/transport.ts';
import { rateLimitOf } from './parse-rate-limit.ts';

/** An answer as whoever called may have it: without the secret, which a server or proxy may repeat, and which would end up in logs. */
export class Received {
  readonly status: number;
  readonly receivedAt: number;
  readonly requestId: string | undefined;
  /** Whether it was the credential that was refused. The answer of an exchange may say so by another status. */
  refusesCredential: boolean;
  readonly #answer: TransportResponse;
  readonly #redact: (text: string) => string;
  #response: Response | undefined;

  constructor(answer: TransportResponse, receivedAt: number, redact: (text: string) => string) {
    this.status = answer.status;
    this.refusesCredential = answer.status === 401;
    this.receivedAt = receivedAt;
    this.#answer = answer;
    this.#redact = redact;
    this.requestId = this.header('x-request-id') || undefined;
  }

  get statusText(): string {
    return this.#redact(this.#answer.statusText ?? '');
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /** What a success gives may be a secret that was just made, and is the caller's. */
  get body(): string {
    return this.ok ? this.#answer.body : this.#redact(this.#answer.body);
  }

  /** Whether it says that it is JSON. */
  get isJson(): boolean {
    return /[/+]json\b/i.test(this.#answer.headers.get('content-type') ?? '');
  }

  /**
   * What the body says in JSON. An error is read before it is redacted, since a secret may have escapes in JSON.
   *
   * @throws SyntaxError
   */
  parse(): unknown {
    return JSON.parse(this.#answer.body, this.ok ? undefined : (_, value) => (typeof value === 'string' ? this.#redact(value) : value));
  }

  header(name: string): string | undefined {
    const value = this.#answer.headers.get(name);
    return value === null ? undefined : this.#redact(value);
  }

  get rateLimit(): RateLimit | undefined {
    return rateLimitOf(this);
  }

  get headers(): Headers {
    return new Headers([...this.#answer.headers].map(([name, value]): [string, string] => [name, this.#redact(value)]));
  }

  /** As the platform has it. It is made when it is first asked for, since few callers do. */
  get response(): Response {
    this.#response ??= new Response(this.body || null, {
      status: this.status,
      statusText: this.statusText,
      headers: this.headers,
    });
    return this.#response;
  }
}
