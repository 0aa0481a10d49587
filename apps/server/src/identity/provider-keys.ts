import { createLocalJWKSet, createRemoteJWKSet, customFetch, errors, type FetchImplementation, type JWTVerifyGetKey } from 'jose';

/** The identity provider can't be reached, and what is known of its keys is not enough. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}

/** How the provider's keys are kept, in milliseconds. */
export interface KeyTimes {
  /** How long they are used before they are asked for again. */
  readonly maxAge: number;
  /** How long they are still used while the provider does not answer. */
  readonly maxAgeWhileDown: number;
  /** How soon after the last time a key that is not among them may have them asked for again. */
  readonly unknownKeyPause: number;
  /** How long it is left in peace after it did not answer. */
  readonly failurePause: number;
  /** How long an answer may take. */
  readonly timeout: number;
}

const KEY_TIMES: KeyTimes = {
  maxAge: 600_000,
  maxAgeWhileDown: 86_400_000,
  unknownKeyPause: 30_000,
  failurePause: 5_000,
  timeout: 3_000,
};

/**
 * The public keys of an OpenID provider, found through its discovery document (OpenID Connect Discovery, section 4).
 * They are fetched when they are first needed, and anew when a token names one that is not among them.
 *
 * @param onFailure - told each time the provider did not answer as it should
 * @returns throws {@link ProviderUnavailable}, or an error of `jose` where it is the token that is at fault
 */
export function createProviderKeys(issuer: string, onFailure: (error: unknown) => void, times: Partial<KeyTimes> = {}): JWTVerifyGetKey {
  const { maxAge, maxAgeWhileDown, unknownKeyPause, failurePause, timeout } = { ...KEY_TIMES, ...times };
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let failedAt = Number.NEGATIVE_INFINITY;

  /** Asks for the discovery document, and then for the keys that it points to. */
  const fetchKeys: FetchImplementation = async (discovery, options) => {
    if (performance.now() < failedAt + failurePause) throw new ProviderUnavailable('the identity provider did not answer just now');
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
      const known = performance.now() < fetchedAt + maxAgeWhileDown ? remote.jwks() : undefined;
      try {
        if (known) return await createLocalJWKSet(known)(header, token);
      } catch {
        // It may be signed with a newer key, which can't be told now.
      }
      throw new ProviderUnavailable('the identity provider does not answer', { cause: error });
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

// biome-ignore lint/suspicious/noExplicitAny: whatever the provider says
async function readJson(response: Response): Promise<any> {
  if (response.status !== 200) throw new Error(`the identity provider answered ${response.status} at ${response.url}`);
  return response.json();
}

/** @throws Error for a document that is another issuer's (OpenID Connect Discovery, section 4.3), or points to where others may listen in */
function readKeysUrl(issuer: string, document: { issuer?: unknown; jwks_uri?: unknown }): URL {
  if (document.issuer !== issuer) throw new Error(`the discovery document of ${issuer} names another issuer`);
  const url = new URL(String(document.jwks_uri));
  if (url.protocol !== 'https:' && url.protocol !== new URL(issuer).protocol) throw new Error(`jwks_uri of ${issuer} is not https`);
  return url;
}
