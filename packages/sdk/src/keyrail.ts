import type { ApiClient } from './core/api-client.ts';
import { createResources, type Resources } from './generated/resources.ts';
import { createApiClient } from './internal/create-api-client.ts';
import { Credential, type Scheme } from './internal/credential.ts';
import { environmentVariable, parseBaseUrl } from './internal/settings.ts';
import { createTransport } from './internal/transport.ts';

/** What {@link createKeyrail} takes. With `KEYRAIL_TOKEN` and `KEYRAIL_URL` set, it needs nothing. */
export interface KeyrailOptions {
  /** The secret of an API key. Left out, it is the environment variable `KEYRAIL_TOKEN`. */
  readonly credential?: string | undefined;
  /** The server's address, as `https://keyrail.example.com`. Left out, it is the environment variable `KEYRAIL_URL`. */
  readonly baseUrl?: string | undefined;
  /** How the secret is announced in `Authorization`. Left out, it is `Bearer`. */
  readonly scheme?: Scheme | undefined;
  /** Headers for every request. `Authorization` is refused here: it comes from the credential alone. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sends the requests, which carry the secret. Left out, it is the `fetch` of the platform. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** A client: every operation by name, as `keyrail.tickets.list()`, and every path, as `keyrail.GET('/api/v1/tickets')`. */
export interface Keyrail extends ApiClient, Resources {}

/**
 * Makes a client. It holds the secret where nothing can print it, and sends it to `baseUrl` alone.
 *
 * @throws KeyrailError if the credential or the address is missing, or can't be one.
 *
 * @example
 * const keyrail = createKeyrail({ credential: 'sk_live_…', baseUrl: 'https://keyrail.example.com' });
 * const { principal } = await keyrail.me.get();
 */
export function createKeyrail(options: KeyrailOptions = {}): Keyrail {
  const credential = new Credential(options.credential ?? environmentVariable('KEYRAIL_TOKEN'), options.scheme);
  const baseUrl = parseBaseUrl(options.baseUrl ?? environmentVariable('KEYRAIL_URL'));
  // Looked up at each call, so that what patches the global `fetch` later (tracing, a test) is used.
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const client = createApiClient(baseUrl, options.headers ?? {}, createTransport(baseUrl, credential, fetch));
  return { ...client, ...createResources(client) };
}
