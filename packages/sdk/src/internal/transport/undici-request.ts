import type { Dispatcher } from 'undici';
import type { TransportRequest, TransportResponse } from '../../core/transport.ts';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** One request on a connection of undici's, and the answer as it comes in. */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly #request: TransportRequest;
  readonly #resolve: (answer: TransportResponse) => void;
  readonly #reject: (error: unknown) => void;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #statusText = '';
  #headers: Headers = {};

  constructor(request: TransportRequest, resolve: (answer: TransportResponse) => void, reject: (error: unknown) => void) {
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  dispatch(dispatcher: Dispatcher): void {
    const { url, method, headers, body = null, signal } = this.#request;
    const start = url.indexOf('/', url.indexOf('//') + 2);
    signal.addEventListener('abort', this.#abort, { once: true });
    const options = { origin: url.slice(0, start), path: url.slice(start), method: method as Dispatcher.HttpMethod, headers, body };
    dispatcher.dispatch(options as Dispatcher.DispatchOptions, this);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // It may have been given up while it waited for a connection.
    if (this.#request.signal.aborted) this.#abort();
  }

  onResponseStart(_: unknown, status: number, headers: Headers, statusText?: string): void {
    this.#status = status;
    this.#headers = headers;
    this.#statusText = statusText ?? '';
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#release();
    const [first] = this.#chunks;
    const body = first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks);
    const headers = this.#headers;
    this.#resolve({
      status: this.#status,
      // As `fetch` has it: a `Response` takes no other.
      statusText: Buffer.from(this.#statusText).toString('latin1'),
      body: body.toString(),
      headers: {
        get: (name) => textOf(headers[name.toLowerCase()]) ?? null,
        *[Symbol.iterator]() {
          for (const name in headers) yield [name, textOf(headers[name]) ?? ''] as const;
        },
      },
    });
  }

  onResponseError(_: unknown, error: unknown): void {
    this.#release();
    this.#reject(error);
  }

  readonly #abort = (): void => this.#controller?.abort(this.#request.signal.reason);

  #release(): void {
    this.#request.signal.removeEventListener('abort', this.#abort);
  }
}

function textOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}
