import type { Send } from '../call/send.ts';
import type { RateLimitGate } from './rate-limit-gate.ts';

/** Sends when the credential's rate limit allows it. */
export function gated(send: Send, gate: RateLimitGate): Send {
  const sendNow: Send = (call, authorization) => send(call, authorization, gate.heed);
  return (call, authorization) => (gate.isOpen ? sendNow(call, authorization) : gate.pass(call).then(() => sendNow(call, authorization)));
}
