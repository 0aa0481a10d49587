import type { Send } from './attempt.ts';
import type { Call } from './call.ts';

/** What a credential comes to on the wire. */
export interface TokenSource {
  /** Sends when the credential's rate limit allows it. */
  readonly send: Send;
  /**
   * The value of `Authorization`. It may have to be got first; then it waits, as long as the call does.
   *
   * @throws Settled if there is none to be had.
   */
  authorization(call: Call): string | Promise<string>;
  /** The server refused this value, and only this one. Gives whether another may be had. */
  refused(authorization: string): boolean;
}

/** A secret that is sent as it is. There is no other. */
export function staticSource(authorization: string, send: Send): TokenSource {
  return { send, authorization: () => authorization, refused: () => false };
}
