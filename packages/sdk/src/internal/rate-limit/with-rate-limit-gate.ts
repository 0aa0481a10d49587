import type { SendAttempt } from '../call/send.ts';
import type { RateLimitGate } from './rate-limit-gate.ts';

/** Delays each attempt until the credential's rate limit permits it. */
export function withRateLimitGate(next: SendAttempt, gate: RateLimitGate): SendAttempt {
  const send: SendAttempt = (call, authorization) => next(call, authorization, gate.closeOnRateLimit);
  return (call, authorization) =>
    gate.isOpen ? send(call, authorization) : gate.waitUntilOpen(call).then(() => send(call, authorization));
}
