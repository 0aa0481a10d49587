import type { Attempt } from './attempt.ts';

/** The call that something happens to. */
export interface CallInfo {
  /** Tells the calls of a client apart. */
  readonly callId: number;
  readonly method: string;
  /** The path, with its parameters filled in and without the query. */
  readonly path: string;
}

/** What a client tells as it works, by name. Nothing of it holds a secret. */
export interface ClientEvents {
  /** A call begins. */
  callStarted: CallInfo;
  /** A request goes out. */
  attemptStarted: CallInfo & { readonly attempt: number };
  /** An answer came, or none will. */
  attemptEnded: CallInfo & { readonly attempt: number } & Attempt;
  /** A call waits before it is sent again, or because its credential has to. */
  waitStarted: CallInfo & { readonly milliseconds: number; readonly reason: 'retry' | 'rate-limit' };
  /** A call is over. `status` is missing if no answer came. */
  callEnded: CallInfo & {
    readonly status?: number | undefined;
    readonly error?: string | undefined;
    readonly attempts: number;
    readonly milliseconds: number;
  };
  /** There is a new access token. */
  tokenRefreshed: { readonly milliseconds: number };
  /** There is none. Calls fail only once the old one has ended. */
  tokenRefreshFailed: { readonly error: string };
  /** Of a pair of credentials, the one at this index works and the other does not; calls use it first from now on. */
  credentialPromoted: { readonly index: 0 | 1 };
}

/** Functions to be called as a client works. What they throw, at once or later, is logged, and changes nothing. */
export type Hooks = { readonly [Name in keyof ClientEvents]?: ((event: ClientEvents[Name]) => void) | undefined };
