import type { Attempt } from './attempt.ts';
import type { RateLimit } from './rate-limit.ts';

/** What surrounds the data or the error of an answer. */
export interface ResponseMetadata {
  /** The answer itself; its body can be read once. */
  readonly response: Response;
  /** Names the request in the server's logs. Give it when you ask for help. */
  readonly requestId: string | undefined;
  /** The rate limit's state; `undefined` if the answer tells nothing of it. */
  readonly rateLimit: RateLimit | undefined;
  /** Each time that the request was sent, and what became of it. */
  readonly attempts: readonly Attempt[];
}

/** The data of a call with all that came along. */
export interface ApiResponse<Data> extends ResponseMetadata {
  readonly status: number;
  readonly data: Data;
}

/**
 * A promise of what a call gives.
 *
 * @example
 * const ticket = await keyrail.tickets.get(id);
 * const { data, rateLimit, requestId } = await keyrail.tickets.get(id).withResponse();
 */
export interface ApiPromise<Data> extends Promise<Data> {
  /** The data with all that came along. It is the same call, not another one. */
  withResponse(): Promise<ApiResponse<Data>>;
}
