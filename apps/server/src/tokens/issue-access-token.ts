import { randomUUID } from 'node:crypto';
import type { Permission } from '@keyrail/contract';
import { SignJWT } from 'jose';
import { hashSecret } from '../credentials/secret.ts';
import type { Database } from '../database/database.ts';
import { OrganizationGone } from '../database/organization-gone.ts';
import { inOrganization } from '../database/organization-scope.ts';
import type { Clock } from '../runtime/clock.ts';
import { insertAccessToken, isSecretGone } from './access-tokens.repository.ts';
import { clientRefused, type TokenClient } from './authenticate-client.ts';
import { ACCESS_TOKEN_SECONDS, type SigningKeys } from './signing-keys.ts';

/** What issuing works with. */
export interface TokenDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly signingKeys: SigningKeys;
  /** The server's own URL, as `iss`. */
  readonly issuer: () => string;
}

/** A token that was just made, for the caller's eyes alone. */
export interface AccessToken {
  readonly value: string;
  readonly expiresAt: Date;
  /** How long it works, in seconds. */
  readonly expiresIn: number;
}

/**
 * Makes an access token (RFC 9068) for a client. Its hash is stored with the secret that it was got with, so that it
 * ends with that; and its `exp` is no later than the end of that secret that is known already.
 *
 * @param permissions - a subset of the client's
 * @throws Problem `INVALID_TOKEN` if the secret has ended meanwhile
 */
export async function issueAccessToken(
  { database, clock, signingKeys, issuer }: TokenDependencies,
  client: TokenClient,
  permissions: readonly Permission[],
): Promise<AccessToken> {
  const issuedAt = clock.now();
  const expiresAt = expiryOf(issuedAt, client.endsAt);
  if (expiresAt <= issuedAt) throw clientRefused();
  const { id: kid, privateKey } = await signingKeys.current();
  const value = await new SignJWT({ client_id: client.id, organization_id: client.organizationId, scope: permissions.join(' ') })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid })
    .setIssuer(issuer())
    .setAudience(issuer())
    .setSubject(client.id)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(privateKey);
  try {
    await inOrganization(database, client.organizationId, (transaction) =>
      insertAccessToken(transaction, {
        hash: hashSecret(value),
        secret_hash: client.secretHash,
        permissions: [...permissions],
        issued_at: issuedAt,
        expires_at: expiresAt,
      }),
    );
  } catch (error) {
    throw isSecretGone(error) || error instanceof OrganizationGone ? clientRefused() : error;
  }
  return { value, expiresAt, expiresIn: Math.ceil((expiresAt.getTime() - issuedAt.getTime()) / 1_000) };
}

/** In whole seconds, for `exp` has no others (RFC 7519, section 2) and the token must not work longer here than it says. */
function expiryOf(issuedAt: Date, clientEndsAt: Date | null): Date {
  const hourEnds = issuedAt.getTime() + ACCESS_TOKEN_SECONDS * 1_000;
  const end = Math.min(hourEnds, clientEndsAt?.getTime() ?? hourEnds);
  return new Date(end - (end % 1_000));
}
