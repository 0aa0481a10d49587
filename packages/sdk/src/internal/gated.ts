import type { Send } from './attempt.ts';
import type { RateLimitGate } from './rate-limit-gate.ts';

/** Sends when the credential's rate limit allows it. */
export function gated(send: Send, gate: RateLimitGate): Send {
  return async (call, authorization) => {
    await gate.pass(call);
    const answer = await send(call, authorization);
    gate.heed(answer, call);
    return answer;
  };
}
