/** A request that the load repeats. */
export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The result of a load. */
export interface LoadResult {
  /** The number of answered requests. */
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Half of the requests took this many milliseconds at most. */
  readonly p50: number;
  /** 99 of 100 requests took this many milliseconds at most. */
  readonly p99: number;
}

/** The number of connections. Each sends the next request as soon as the previous one is answered. */
export const CONNECTIONS = 32;
