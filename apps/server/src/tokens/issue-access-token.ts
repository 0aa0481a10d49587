import { randomUUID } from 'node:crypto';
import type { Permission } from '@keyrail/contract';
import { SignJWT } from 'jose';
import { hashSecret } from '../credentials/secret.ts';
import type { Database } from '../database/database.ts';
import { OrganizationGone } from '../database/organization-gone.ts';
import { inOrganization } from '../database/organization-scope.ts';
import type { Clock } from '../runtime/clock.ts';
import { insertAccessToken, isSecretRevoked } from './access-tokens.repository.ts';
import { invalidClient, type TokenClient } from './authenticate-client.ts';
import { ACCESS_TOKEN_SECONDS, type SigningKeys } from './signing-keys.ts';

export interface TokenDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly signingKeys: SigningKeys;
  /** The server's own URL, as `iss`. */
  readonly issuer: () => string;
}

/** A token that was just issued, with its value in plain text. */
export interface AccessToken {
  readonly value: string;
  readonly expiresAt: Date;
  /** Its lifetime in seconds. */
  readonly expiresIn: number;
}

/**
 * Issues an access token (RFC 9068) for a client. The token's hash is stored with the client's secret, so the token is revoked
 * with the secret. Its `exp` is no later than the known expiry of that secret.
 *
 * @param permissions - a subset of the client's
 * @throws Problem `INVALID_TOKEN` if the secret has expired or was revoked in the meantime
 */
export async function issueAccessToken(
  { database, clock, signingKeys, issuer }: TokenDependencies,
  client: TokenClient,
  permissions: readonly Permission[],
): Promise<AccessToken> {
  const issuedAt = clock.now();
  const expiresAt = expiryOf(issuedAt, client.expiresAt);
  if (expiresAt <= issuedAt) throw invalidClient();
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
    throw isSecretRevoked(error) || error instanceof OrganizationGone ? invalidClient() : error;
  }
  return { value, expiresAt, expiresIn: Math.ceil((expiresAt.getTime() - issuedAt.getTime()) / 1_000) };
}

/** In whole seconds: `exp` is a number of seconds (RFC 7519, section 2), and the server must not accept the token after it. */
function expiryOf(issuedAt: Date, clientExpiresAt: Date | null): Date {
  const latest = issuedAt.getTime() + ACCESS_TOKEN_SECONDS * 1_000;
  const expiresAt = Math.min(latest, clientExpiresAt?.getTime() ?? latest);
  return new Date(expiresAt - (expiresAt % 1_000));
}
