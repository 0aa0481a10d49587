import type { Attempt } from './attempt.ts';
import type { RateLimit } from './rate-limit.ts';

/** The metadata of a response, whether it is a success or an error. */
export interface ResponseMetadata {
  /** The response as the platform's own object. Its body can be read once. */
  readonly response: Response;
  /** Identifies the request in the server's logs. Include it when you ask for support. */
  readonly requestId: string | undefined;
  /** The rate limit's state; `undefined` if the response has no rate-limit headers. */
  readonly rateLimit: RateLimit | undefined;
  /** The attempts of the call, in order. */
  readonly attempts: readonly Attempt[];
}

/** The data of a successful call, with the metadata of its response. */
export interface ApiResponse<Data> extends ResponseMetadata {
  /** The HTTP status. */
  readonly status: number;
  readonly data: Data;
}

/**
 * A promise of a call's data.
 *
 * @example
 * const ticket = await keyrail.tickets.get(id);
 * const { data, rateLimit, requestId } = await keyrail.tickets.get(id).withResponse();
 */
export interface ApiPromise<Data> extends Promise<Data> {
  /** Returns the data with the metadata of the response. It sends no second request. */
  withResponse(): Promise<ApiResponse<Data>>;
}
