import type { ReceivedResponse } from './received-response.ts';

/**
 * Parses `Retry-After` (RFC 9110, section 10.2.3).
 *
 * @returns milliseconds since 1970 on the local clock; `undefined` if the header is missing, or neither seconds nor a date.
 */
export function parseRetryAfter(response: ReceivedResponse): number | undefined {
  const text = response.header('retry-after') ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return response.receivedAt + Number(text) * 1000;
  // A date begins with the name of its day. It is compared with the server's own `Date`, so that a wrong local clock does no harm.
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  const serverNow = Date.parse(response.header('date') ?? '');
  const wait = date - (Number.isNaN(serverNow) ? response.receivedAt : serverNow);
  return Number.isNaN(wait) ? undefined : response.receivedAt + Math.max(0, wait);
}
