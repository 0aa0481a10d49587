/** A request as it goes to the network, with the secret in its headers. */
export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** An answer, its body read to the end. */
export interface TransportResponse {
  /** 0 for a redirect that the platform hides. */
  readonly status: number;
  readonly statusText?: string;
  /** By name in any case. */
  readonly headers: { get(name: string): string | null } & Iterable<readonly [name: string, value: string]>;
  readonly body: string;
}

/** Sends a request and reads the answer. It follows no redirect, and repeats nothing. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;
