import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { hashSecret } from '../credentials/secret.ts';
import type { Clock } from '../runtime/clock.ts';
import { type Identity, readIdentity } from './identity.ts';

/** Whose tokens are taken. */
export interface ProviderSettings {
  /** The `iss` of its tokens, and where its discovery document is. */
  readonly issuer: string;
  /** The `aud` that means this server. */
  readonly audience: string;
}

/** Tells who signed in. */
export interface IdentityProvider {
  /**
   * Whom a JWT speaks of; `undefined` if it is not valid here.
   *
   * @throws ProviderUnavailable if that can't be told now
   */
  identify(jwt: string): Promise<Identity | undefined>;
}

/** Signatures that only the provider can make: nothing symmetric, and never `none` (RFC 8725, section 3.1). */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];

/** How far clocks may be apart, in seconds. */
const CLOCK_TOLERANCE = 5;

/** How long a JWT that was found valid is not verified again, in milliseconds. What its user may do is not kept. */
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
      // One that is bound to its holder's key is worth nothing without proof of that key (RFC 9449, section 7.1; RFC 8705, section 3).
      return isForAccess(protectedHeader.typ) && !('cnf' in payload) ? readIdentity(payload) : undefined;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  return {
    async identify(jwt) {
      const hash = hashSecret(jwt).toString('base64');
      const known = verified.get(hash);
      if (known) return known;
      const identity = await verify(jwt);
      const left = identity ? identity.expiresAt.getTime() - now() : 0;
      if (left > 0) verified.set(hash, identity as Identity, { ttl: Math.min(left, MAX_VERIFIED_AGE) });
      return identity;
    },
  };
}

/** Providers sign other things with the same keys, such as logout tokens; those say so in `typ` (RFC 8725, section 3.11). */
function isForAccess(type: string | undefined): boolean {
  return type === undefined || /^(application\/)?(jwt|at\+jwt)$/i.test(type);
}
