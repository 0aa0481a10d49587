/** Matches secrets with any checksum, also truncated ones, and JWTs. */
const IN_TEXT = /((?:sk_live_|sk_test_|ck_|cs_|uk_)[0-9a-f]{4}(?=[0-9a-f]{8})|(?<![\w-])eyJ(?=[\w-]+\.[\w-]+\.))[\w.-]+/g;

/**
 * Shortens each secret in a text to its display prefix, even if the secret is truncated or mistyped. It shortens each JWT to its
 * first three characters.
 */
export function redactSecrets(text: string): string {
  return text.replace(IN_TEXT, '$1…');
}
