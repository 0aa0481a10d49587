import type { Received } from './received-response.ts';

/**
 * When `Retry-After` (RFC 9110, section 10.2.3) says to come back, in milliseconds since 1970 on the local clock.
 * `undefined` if it is missing, or neither seconds nor a date.
 */
export function retryAfterOf(answer: Received): number | undefined {
  const text = answer.header('retry-after') ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return answer.receivedAt + Number(text) * 1000;
  // A date begins with the name of its day. It is held against the server's own clock, so that a wrong one here does no harm.
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  const serverNow = Date.parse(answer.header('date') ?? '');
  const wait = date - (Number.isNaN(serverNow) ? answer.receivedAt : serverNow);
  return Number.isNaN(wait) ? undefined : answer.receivedAt + Math.max(0, wait);
}
