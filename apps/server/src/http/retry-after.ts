/** The header for when to retry (RFC 9110, section 10.2.3), in whole seconds, rounded up. */
export function retryAfter(millisecondsLeft: number): { readonly 'Retry-After': string } {
  return { 'Retry-After': String(Math.max(1, Math.ceil(millisecondsLeft / 1_000))) };
}
