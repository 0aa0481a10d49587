import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { hashSecret } from '../credentials/secret.ts';
import type { Clock } from '../runtime/clock.ts';
import { type Identity, readIdentity } from './identity.ts';

/** The identity provider whose tokens the server accepts. */
export interface ProviderSettings {
  /** The `iss` of its tokens, and the base URL of its discovery document. */
  readonly issuer: string;
  /** The `aud` of tokens for this server. */
  readonly audience: string;
}

/** Verifies the JWTs of signed-in users. */
export interface IdentityProvider {
  /**
   * Returns the identity in a JWT; `undefined` if the JWT is invalid for this server.
   *
   * @throws ProviderUnavailable if the keys to verify it can't be fetched
   */
  identify(jwt: string): Promise<Identity | undefined>;
}

/** Asymmetric signatures, which only the provider can create; never `none` (RFC 8725, section 3.1). */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];

/** The maximum clock skew, in seconds. */
const CLOCK_TOLERANCE = 5;

/** How long a valid JWT is not verified again, in milliseconds. The user's permissions are not cached. */
const MAX_VERIFIED_AGE = 60_000;
const MAX_VERIFIED = 10_000;

/** @param keys - the provider's public keys */
export function createIdentityProvider(
  { issuer, audience }: ProviderSettings,
  { clock, keys }: { clock: Clock; keys: JWTVerifyGetKey },
): IdentityProvider {
  const now = (): number => clock.now().getTime();
  const verified = new LRUCache<string, Identity>({ max: MAX_VERIFIED, ttl: MAX_VERIFIED_AGE, ttlResolution: 0, perf: { now } });

  async function verify(jwt: string): Promise<Identity | undefined> {
    try {
      const { payload, protectedHeader } = await jwtVerify(jwt, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE,
        currentDate: clock.now(),
      });
      // A token bound to a key is invalid without proof of possession (RFC 9449, section 7.1; RFC 8705, section 3).
      return isAccessTokenType(protectedHeader.typ) && !('cnf' in payload) ? readIdentity(payload) : undefined;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  return {
    async identify(jwt) {
      const hash = hashSecret(jwt).toString('base64');
      const cached = verified.get(hash);
      if (cached) return cached;
      const identity = await verify(jwt);
      const lifetime = identity ? identity.expiresAt.getTime() - now() : 0;
      if (lifetime > 0) verified.set(hash, identity as Identity, { ttl: Math.min(lifetime, MAX_VERIFIED_AGE) });
      return identity;
    },
  };
}

/** Providers sign other tokens with the same keys, such as logout tokens. Their `typ` differs (RFC 8725, section 3.11). */
function isAccessTokenType(type: string | undefined): boolean {
  return type === undefined || /^(application\/)?(jwt|at\+jwt)$/i.test(type);
}
