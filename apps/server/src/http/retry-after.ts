/** When to come back (RFC 9110, section 10.2.3): in whole seconds, and never too early. */
export function retryAfter(millisecondsLeft: number): { readonly 'Retry-After': string } {
  return { 'Retry-After': String(Math.max(1, Math.ceil(millisecondsLeft / 1_000))) };
}
