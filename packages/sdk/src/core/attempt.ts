/** One attempt of a call: a request that was sent. A call has several after retries, or after a 401 with another token. */
export interface Attempt {
  readonly startedAt: Date;
  /** How long the attempt took, until its response was complete or it failed. */
  readonly milliseconds: number;
  /** The HTTP status, if a complete response arrived. */
  readonly status?: number;
  /** Why there was no complete response. */
  readonly failure?: 'connection' | 'timeout' | 'canceled';
  /** The `X-Request-Id` of the response. */
  readonly requestId?: string | undefined;
}
