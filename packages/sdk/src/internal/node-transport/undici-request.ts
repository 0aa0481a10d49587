import type { Dispatcher } from 'undici';
import type { TransportRequest, TransportResponse } from '../../core/transport.ts';
import { decodeContent } from './decode-content.ts';

const BYTE_ORDER_MARK = 0xfeff;

type UndiciHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** One request over a connection of undici, and the parts of its response as they arrive. */
export class UndiciRequest implements Dispatcher.DispatchHandler {
  readonly #request: TransportRequest;
  readonly #resolve: (response: TransportResponse) => void;
  readonly #reject: (error: unknown) => void;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #statusText = '';
  #headers: UndiciHeaders = {};

  constructor(request: TransportRequest, resolve: (response: TransportResponse) => void, reject: (error: unknown) => void) {
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
    // The request may have been canceled while it waited for a connection.
    if (this.#request.signal.aborted) this.#abort();
  }

  /** Also called for an interim response such as 103, before it is called for the response itself. */
  onResponseStart(_: unknown, status: number, headers: UndiciHeaders, statusText?: string): void {
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
    const coding = headerText(this.#headers['content-encoding']);
    if (coding === undefined) this.#resolve(this.#responseWith(body));
    else decodeContent(body, coding).then((decoded) => this.#resolve(this.#responseWith(decoded)), this.#reject);
  }

  #responseWith(body: Buffer): TransportResponse {
    const headers = this.#headers;
    return {
      status: this.#status,
      // As `fetch` decodes it. A `Response` accepts no character above U+00FF here.
      statusText: Buffer.from(this.#statusText).toString('latin1'),
      body: decodeText(body),
      headers: {
        get: (name) => headerText(headers[name.toLowerCase()]) ?? null,
        *[Symbol.iterator]() {
          for (const name in headers) yield [name, headerText(headers[name]) ?? ''] as const;
        },
      },
    };
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

/** Decodes UTF-8 as `fetch` does, that is, without a byte order mark. */
function decodeText(body: Buffer): string {
  const text = body.toString();
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

function headerText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}
