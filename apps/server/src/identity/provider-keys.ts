import { createLocalJWKSet, createRemoteJWKSet, customFetch, errors, type FetchImplementation, type JWTVerifyGetKey } from 'jose';

/** The identity provider can't be reached, and the cached keys can't verify the token. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}

/** How the provider's keys are cached, in milliseconds. */
export interface KeyCacheSettings {
  /** How long keys are used before they are fetched again. */
  readonly maxAge: number;
  /** How long keys are used while the provider does not respond. */
  readonly maxAgeWhileDown: number;
  /** How long after a fetch a token with an unknown key causes no other fetch. */
  readonly unknownKeyPause: number;
  /** How long no fetch is tried after a failed one. */
  readonly failurePause: number;
  /** How long a response may take. */
  readonly timeout: number;
}

const DEFAULT_SETTINGS: KeyCacheSettings = {
  maxAge: 600_000,
  maxAgeWhileDown: 86_400_000,
  unknownKeyPause: 30_000,
  failurePause: 5_000,
  timeout: 3_000,
};

/**
 * Creates the look-up of an OpenID provider's public keys, which its discovery document locates (OpenID Connect Discovery,
 * section 4). Keys are fetched on first use, and again when a token names an unknown key.
 *
 * @param onFailure - called for each fetch that fails
 * @returns a function that throws {@link ProviderUnavailable}, or an error of `jose` if the token is at fault
 */
export function createProviderKeys(
  issuer: string,
  onFailure: (error: unknown) => void,
  settings: Partial<KeyCacheSettings> = {},
): JWTVerifyGetKey {
  const { maxAge, maxAgeWhileDown, unknownKeyPause, failurePause, timeout } = { ...DEFAULT_SETTINGS, ...settings };
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let failedAt = Number.NEGATIVE_INFINITY;

  /** Fetches the discovery document, and then the keys at its `jwks_uri`. */
  const fetchKeys: FetchImplementation = async (discovery, options) => {
    if (performance.now() < failedAt + failurePause) throw new ProviderUnavailable('the identity provider failed to respond a moment ago');
    try {
      const response = await fetch(readKeysUrl(issuer, await readJson(await fetch(discovery, options))), options);
      const keys = await readJson(response);
      createLocalJWKSet(keys);
      fetchedAt = performance.now();
      return Response.json(keys);
    } catch (error) {
      failedAt = performance.now();
      onFailure(error);
      throw error;
    }
  };

  const remote = createRemoteJWKSet(new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`), {
    cacheMaxAge: maxAge,
    cooldownDuration: unknownKeyPause,
    timeoutDuration: timeout,
    [customFetch]: fetchKeys,
  });

  return async (header, token) => {
    try {
      return await remote(header, token);
    } catch (error) {
      if (isFaultOfToken(error)) throw error;
      const cached = performance.now() < fetchedAt + maxAgeWhileDown ? remote.jwks() : undefined;
      try {
        if (cached) return await createLocalJWKSet(cached)(header, token);
      } catch {
        // The token may be signed with a newer key, which can't be fetched now.
      }
      throw new ProviderUnavailable('the identity provider does not respond', { cause: error });
    }
  };
}

function isFaultOfToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

// biome-ignore lint/suspicious/noExplicitAny: the provider's JSON is unchecked
async function readJson(response: Response): Promise<any> {
  if (response.status !== 200) throw new Error(`the identity provider responded ${response.status} at ${response.url}`);
  return response.json();
}

/** @throws Error if the document has another issuer (OpenID Connect Discovery, section 4.3), or `jwks_uri` is open to eavesdropping */
function readKeysUrl(issuer: string, document: { issuer?: unknown; jwks_uri?: unknown }): URL {
  if (document.issuer !== issuer) throw new Error(`the discovery document of ${issuer} names another issuer`);
  const url = new URL(String(document.jwks_uri));
  if (url.protocol !== 'https:' && url.protocol !== new URL(issuer).protocol) throw new Error(`jwks_uri of ${issuer} is not https`);
  return url;
}
