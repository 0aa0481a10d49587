import { KeyrailError } from '../../core/errors.ts';

/**
 * Parses a base URL, and returns it in normal form without a trailing slash.
 *
 * @throws KeyrailError if it is missing or not an HTTP URL. The message does not repeat the URL, which may contain a password.
 */
export function parseBaseUrl(given: string | undefined): string {
  const fix = 'Pass `baseUrl`, or set KEYRAIL_URL.';
  if (!given) throw new KeyrailError(`The base URL is missing. ${fix}`);
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== url.origin + url.pathname) {
    throw new KeyrailError(`The base URL must be an HTTP URL with only a host and a path. ${fix}`);
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}
