import type { Operation, Principal } from '@keyrail/contract';
import type { RequestOrigin } from '../http/request-origin.ts';
import type { TraceContext } from '../http/trace-context.ts';
import type { LimitState } from '../limits/limit-state.ts';

/** A request to an operation, and what has become known of it on its way. */
export interface Exchange {
  readonly operation: Operation;
  readonly origin: RequestOrigin;
  /** When it came, as `performance.now()` tells it. */
  readonly startedAt: number;
  /** The trace that it belongs to, if its caller says so. */
  readonly traceContext: TraceContext | undefined;
  /** Whose the request is, once that is known: also where their credential works, but may not be used so. */
  principal?: Principal;
  /** How whoever calls stands with the limit that the request was counted against. */
  limit?: LimitState;
  /** When they were let in, as `performance.now()` tells it. */
  authenticatedAt?: number;
}

/** Told of each exchange once its answer stands. It must not throw, and nobody waits for it. */
export type Observer = (exchange: Exchange, status: number) => void;
