/** The state of a rate limit, from a response's `X-RateLimit-*` headers. A missing or invalid header is `undefined`. */
export interface RateLimit {
  /** How many requests the window permits. */
  readonly limit: number | undefined;
  /** How many requests are left in the window. */
  readonly remaining: number | undefined;
  /** When the window resets. */
  readonly resetAt: Date | undefined;
  /** Which limit it is: `token:global`, or the name of a route's own. */
  readonly context: string | undefined;
}
