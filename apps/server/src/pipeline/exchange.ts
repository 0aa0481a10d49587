import type { Operation, Principal } from '@keyrail/contract';
import type { RequestOrigin } from '../http/request-origin.ts';
import type { TraceContext } from '../http/trace-context.ts';
import type { LimitState } from '../limits/limit-state.ts';

/** A request to an operation, and the facts that the pipeline has determined about it. */
export interface Exchange {
  readonly operation: Operation;
  readonly origin: RequestOrigin;
  /** The time of arrival, as in `performance.now()`. */
  readonly startedAt: number;
  /** The trace that the caller's `traceparent` names. */
  readonly traceContext: TraceContext | undefined;
  /** The principal, once it is known; also if its valid credential was rejected for another reason. */
  principal?: Principal;
  /** The state of the limit that the request was counted in. */
  limit?: LimitState;
  /** The time of successful authentication, as in `performance.now()`. */
  authenticatedAt?: number;
}

/** Receives each exchange once its response is known. It must not throw, and the response does not wait for it. */
export type Observer = (exchange: Exchange, status: number) => void;
