/** One sending of a request. A call has several when it is repeated, or sent again with another token. */
export interface Attempt {
  readonly startedAt: Date;
  /** How long it took until the whole answer was there, or until it failed. */
  readonly milliseconds: number;
  /** The status of the answer, if a whole one came. */
  readonly status?: number;
  /** Why none came. */
  readonly failure?: 'connection' | 'timeout' | 'canceled';
  /** The answer's `X-Request-Id`. */
  readonly requestId?: string | undefined;
}
