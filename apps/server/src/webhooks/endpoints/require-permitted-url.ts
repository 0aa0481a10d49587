import { isIP } from 'node:net';
import { Problem } from '../../http/problems.ts';
import type { PermittedAddresses } from '../egress/permitted-addresses.ts';

/**
 * Rejects a URL that the server never sends to. A host name is not resolved here: its addresses are checked at each request.
 *
 * @throws Problem `WEBHOOK_URL_NOT_ALLOWED`
 */
export function requirePermittedUrl(text: string, addresses: PermittedAddresses): void {
  const url = URL.parse(text);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) throw notAllowed('must be an https URL');
  if (url.username || url.password) throw notAllowed('must have no user and password; verify the signature to authenticate the server');
  if (url.hash) throw notAllowed('must have no fragment, which is never sent');
  if (url.protocol === 'http:' && !addresses.permitsPlainHttp) throw notAllowed('must be an https URL');
  const address = addressOf(url);
  if (address !== undefined && !addresses.permits(address, url.protocol)) {
    throw notAllowed('must use a public address, or one that the operator of the server allows');
  }
}

/** The address in a URL, if there is one. `localhost` is the loopback address without a look-up (RFC 6761, section 6.3). */
function addressOf({ hostname }: URL): string | undefined {
  const name = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (isIP(name) !== 0) return name;
  return /(^|\.)localhost$/.test(name) ? '127.0.0.1' : undefined;
}

function notAllowed(message: string): Problem {
  return new Problem('WEBHOOK_URL_NOT_ALLOWED', 'The server sends nothing to this URL. Change it as the issues say.', {
    issues: [{ path: '/body/url', message }],
  });
}
