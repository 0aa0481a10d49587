/**
 * Tells a browser that an answer is what it says it is, is no page and stands in none, and comes by https from then on
 * (which a browser believes only over https: RFC 6797, section 8.1).
 */
const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
} as const;

/** The headers of every answer, whatever it is. */
export function answerHeaders(requestId: string): Record<string, string> {
  return { ...SECURITY_HEADERS, 'X-Request-Id': requestId };
}
