import type { TransportBody } from '../core/transport.ts';

/** What openapi-fetch makes in place of a `Request`: it takes down what it is given, and leaves the rest to the transport. */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly body: TransportBody | undefined;
  readonly signal: AbortSignal | undefined;

  constructor(url: string, { method, body, signal }: Pick<LightRequest, 'method' | 'body' | 'signal'>) {
    this.url = url;
    this.method = method;
    this.body = body;
    this.signal = signal;
  }
}
