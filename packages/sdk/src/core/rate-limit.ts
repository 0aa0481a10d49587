/** How much of a rate limit is left, as an answer's `X-RateLimit-*` told it. What it did not tell is `undefined`. */
export interface RateLimit {
  /** How many requests the window allows. */
  readonly limit: number | undefined;
  /** How many of them are left. */
  readonly remaining: number | undefined;
  /** When the window begins anew. */
  readonly resetAt: Date | undefined;
  /** Which limit it is: `token:global`, or a route's own. */
  readonly context: string | undefined;
}
