import type { Attempt } from './attempt.ts';

/** Identifies the call of an event. */
export interface CallInfo {
  /** Unique among the calls of a program's clients. */
  readonly callId: number;
  /** The HTTP method. */
  readonly method: string;
  /** The path with its parameters filled in, without the query. */
  readonly path: string;
}

/** The events of a client, by name. They contain no secret. */
export interface ClientEvents {
  /** A call started. */
  callStarted: CallInfo;
  /** The client sends a request. `attempt` counts from 1. */
  attemptStarted: CallInfo & { readonly attempt: number };
  /** A response arrived, or the attempt failed. */
  attemptEnded: CallInfo & { readonly attempt: number } & Attempt;
  /** A call waits, either before a retry, or because its credential is rate-limited. */
  waitStarted: CallInfo & { readonly milliseconds: number; readonly reason: 'retry' | 'rate-limit' };
  /** A call ended. `status` is missing if no response arrived. `error` is the name of the error's class, or `canceled`. */
  callEnded: CallInfo & {
    readonly status?: number | undefined;
    readonly error?: string | undefined;
    readonly attempts: number;
    readonly milliseconds: number;
  };
  /** The client received a new access token. */
  tokenRefreshed: { readonly milliseconds: number };
  /** The client received no new access token. Calls fail only after the old token has expired. */
  tokenRefreshFailed: { readonly error: string };
  /** Of a pair of credentials, the server accepted the one at this index after it rejected the other. Later calls use it first. */
  credentialPromoted: { readonly index: 0 | 1 };
}

/** Functions that the client calls with its events. An error they throw, synchronously or not, is logged and affects no call. */
export type Hooks = { readonly [Name in keyof ClientEvents]?: ((event: ClientEvents[Name]) => void) | undefined };
