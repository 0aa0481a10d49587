import type { RateLimit } from '../../core/rate-limit.ts';
import type { TransportResponse } from '../../core/transport.ts';
import { parseRateLimit } from './parse-rate-limit.ts';

/** A response without the client's secrets. A server or proxy may repeat them, and they would reach logs and error messages. */
export class ReceivedResponse {
  readonly status: number;
  /** In milliseconds since 1970. */
  readonly receivedAt: number;
  readonly requestId: string | undefined;
  /** Whether the server rejected the credential. The token exchange also does so with a status other than 401. */
  rejectsCredential: boolean;
  readonly #response: TransportResponse;
  readonly #redact: (text: string) => string;
  #platformResponse: Response | undefined;

  constructor(response: TransportResponse, receivedAt: number, redact: (text: string) => string) {
    this.status = response.status;
    this.rejectsCredential = response.status === 401;
    this.receivedAt = receivedAt;
    this.#response = response;
    this.#redact = redact;
    this.requestId = this.header('x-request-id') || undefined;
  }

  get statusText(): string {
    return this.#redact(this.#response.statusText ?? '');
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /** The body of a success is not redacted, since it may be a new secret that the caller asked for. */
  get body(): string {
    return this.ok ? this.#response.body : this.#redact(this.#response.body);
  }

  /** Whether the `Content-Type` is JSON. */
  get isJson(): boolean {
    return /[/+]json\b/i.test(this.#response.headers.get('content-type') ?? '');
  }

  /**
   * Parses the body as JSON. An error is redacted after parsing, since JSON may escape characters of a secret.
   *
   * @throws SyntaxError if the body is not JSON.
   */
  parse(): unknown {
    return JSON.parse(this.#response.body, this.ok ? undefined : (_, value) => (typeof value === 'string' ? this.#redact(value) : value));
  }

  /** Returns a header by its name, in any case. */
  header(name: string): string | undefined {
    const value = this.#response.headers.get(name);
    return value === null ? undefined : this.#redact(value);
  }

  get rateLimit(): RateLimit | undefined {
    return parseRateLimit(this);
  }

  get headers(): Headers {
    return new Headers([...this.#response.headers].map(([name, value]): [string, string] => [name, this.#redact(value)]));
  }

  /** The platform's own kind of response. It is created on first use, since few callers need it. */
  get response(): Response {
    this.#platformResponse ??= new Response(this.body || null, {
      status: this.status,
      statusText: this.statusText,
      headers: this.headers,
    });
    return this.#platformResponse;
  }
}
