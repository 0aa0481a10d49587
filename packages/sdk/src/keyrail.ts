import { createClient } from './client.ts';
import type { KeyrailOptions } from './core/options.ts';
import type { PathMethods } from './core/path-methods.ts';
import { createResources, type Resources } from './generated/create-resources.ts';

/** A client. It has each operation by name, as `keyrail.tickets.list()`, and each path, as `keyrail.GET('/api/v1/tickets')`. */
export interface Keyrail extends PathMethods, Resources {}

/**
 * Creates a client. The client sends its secrets only to `baseUrl`, and keeps them out of logs, errors and serialization.
 *
 * Create one client and share it in the whole program: it caches access tokens, and tracks rate limits and the retry budget.
 *
 * @throws KeyrailError if the credential or the base URL is missing or invalid, and for a secret in a browser.
 *
 * @example
 * const keyrail = createKeyrail({ credential: 'sk_live_…', baseUrl: 'https://keyrail.example.com' });
 * const { principal } = await keyrail.me.get();
 *
 * @example
 * // During a rotation: the new key first. The client uses the old key until the server accepts the new one.
 * createKeyrail({ credential: ['sk_live_new…', 'sk_live_old…'], hooks: { credentialPromoted: ({ index }) => console.log(index) } });
 */
export function createKeyrail(options: KeyrailOptions = {}): Keyrail {
  const client = createClient(options);
  return { ...client, ...createResources(client) };
}
