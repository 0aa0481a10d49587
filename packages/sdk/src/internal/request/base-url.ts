import { KeyrailError } from '../../core/errors.ts';

/**
 * The address in its one spelling, without a slash at the end.
 *
 * @throws KeyrailError if it is missing or not an HTTP address. It does not repeat the address, which may hold a password.
 */
export function parseBaseUrl(given: string | undefined): string {
  const mend = 'Pass `baseUrl`, or set KEYRAIL_URL.';
  if (!given) throw new KeyrailError(`There is no base URL. ${mend}`);
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== url.origin + url.pathname) {
    throw new KeyrailError(`The base URL is not an HTTP address of host and path alone. ${mend}`);
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}
