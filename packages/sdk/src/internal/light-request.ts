import type { TransportBody } from '../core/transport.ts';
import type { Call } from './call.ts';

/** What openapi-fetch makes in place of a `Request`: it tells the call what was written, and leaves the rest to the transports. */
export class LightRequest {
  readonly call: Call;
  readonly method: string;

  constructor(url: string, { call, body }: { readonly call: Call; readonly body: TransportBody | undefined }) {
    this.call = call.address(url, body);
    this.method = call.method;
  }
}
