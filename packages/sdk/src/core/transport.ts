/** A request as it goes to the network. Its headers contain the secret. */
export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Aborted when the response is no longer needed: the call was canceled or timed out. */
  readonly signal: AbortSignal;
}

/** A complete response. */
export interface TransportResponse {
  /** The HTTP status; 0 for a redirect whose status the platform hides. */
  readonly status: number;
  readonly statusText?: string;
  /** `get` takes a name in any case. */
  readonly headers: { get(name: string): string | null } & Iterable<readonly [name: string, value: string]>;
  /** The body, decoded as UTF-8. */
  readonly body: string;
}

/** Sends a request and returns the complete response. It must neither follow redirects nor retry. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;
