import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Clock } from '../clock.ts';
import type { Permission } from '../credentials/principal.ts';
import { findPrincipals, type PrincipalRow } from '../credentials/principals.repository.ts';
import { hashSecret } from '../credentials/secret.ts';
import type { Database } from '../database/database.ts';
import { OrganizationGone } from '../database/organization-gone.ts';
import { inOrganization } from '../database/organization-scope.ts';
import { insertAccessToken, isSecretGone } from './access-tokens.repository.ts';
import type { SigningKeys } from './signing-keys.ts';

/** How long an access token works, in seconds. */
export const ACCESS_TOKEN_SECONDS = 3_600;

/** What the token exchange works with. */
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
  readonly permissions: readonly Permission[];
}

/** The `BEARER_TOKEN` client with this id and secret; `undefined` if there is none, or it has expired. */
export async function findTokenClient(
  { database, clock }: Pick<TokenDependencies, 'database' | 'clock'>,
  id: string,
  secret: string,
): Promise<PrincipalRow | undefined> {
  const now = clock.now();
  const [row] = await findPrincipals(database, 'secret', [hashSecret(secret)], now);
  const isExpired = row?.expires_at && row.expires_at <= now;
  return row?.auth_type === 'BEARER_TOKEN' && row.id === id && !isExpired ? row : undefined;
}

/**
 * Makes an access token (RFC 9068) for a client. Its hash is stored with the secret that it was got with, so that it
 * ends with that.
 *
 * @param permissions - a subset of the client's
 * @returns `undefined` if the secret has ended meanwhile
 */
export async function issueAccessToken(
  { database, clock, signingKeys, issuer }: TokenDependencies,
  client: PrincipalRow,
  permissions: readonly Permission[],
): Promise<AccessToken | undefined> {
  const issuedAt = clock.now();
  const expiresAt = new Date(issuedAt.getTime() + ACCESS_TOKEN_SECONDS * 1_000);
  const { id: kid, privateKey } = await signingKeys.current();
  const value = await new SignJWT({ client_id: client.id, organization_id: client.organization_id, scope: permissions.join(' ') })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid })
    .setIssuer(issuer())
    .setAudience(issuer())
    .setSubject(client.id)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(privateKey);
  try {
    await inOrganization(database, client.organization_id, (transaction) =>
      insertAccessToken(transaction, {
        hash: hashSecret(value),
        secret_hash: Buffer.from(client.secret_hash),
        permissions: [...permissions],
        issued_at: issuedAt,
        expires_at: expiresAt,
      }),
    );
  } catch (error) {
    if (isSecretGone(error) || error instanceof OrganizationGone) return undefined;
    throw error;
  }
  return { value, expiresAt, permissions };
}
