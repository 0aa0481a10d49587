import type { Send } from './attempt.ts';
import type { Carry } from './carry.ts';

/** A credential on the wire: it carries a call with what it comes to as `Authorization`. */
export interface TokenSource {
  readonly carry: Carry;
}

/** A secret that is sent as it is. */
export function staticSource(authorization: string, send: Send): TokenSource {
  return { carry: (call) => send(call, authorization) };
}
